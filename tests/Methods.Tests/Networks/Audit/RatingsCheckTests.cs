using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class RatingsCheckTests
{
    public static TheoryData<Rating, string> Unusable => new()
    {
        { new Rating("x", "a", 3, 3, 3), "The person who rates, “x”, is not among the people." },
        { new Rating("a", "x", 3, 3, 3), "The person rated, “x”, is not among the people." },
        { new Rating("a", "a", 3, 3, 3), "“a” rates himself or herself; only the contact with others counts." },
        { new Rating("a", "b", 6, 3, 3), "The frequency is not a figure from 0 to 5." },
        { new Rating("a", "b", 3, -1, 3), "The importance is not a figure from 0 to 5." },
        { new Rating("a", "b", 3, 3, double.NaN), "The closeness is not a figure from 0 to 5." },
        { new Rating("a", "b", double.PositiveInfinity, 3, 3), "The frequency is not a figure from 0 to 5." },
        { new Rating("a", "b", 1e308, 3, 3), "The frequency is not a figure from 0 to 5." },
        { new Rating("b", "a", 2, 2, 2), "“b” rates “a” a second time, with different figures; the first rating counts." },
        { new Rating("b", "a", 1, 1, 1), "“b” rates “a” a second time, with the same figures; the first rating counts." },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_rating_that_cannot_be_used_is_left_out_with_its_reason(Rating rating, string reason)
    {
        var people = new SmallAudit().With("a Alpha\nb Omega").People;
        var first = new Rating("b", "a", 1, 1, 1);

        var audit = AuditAnalysis.Of(people, [first, rating]);

        var dropped = Assert.Single(audit.Dropped);
        Assert.Equal((1, reason), (dropped.Index, dropped.Reason));
        Assert.Equal([first], audit.Ratings);
    }

    [Fact]
    public void A_very_long_id_is_cut_in_the_reason() =>
        Assert.InRange(
            RatingsCheck.Of([], [new Rating(new string('x', 200_000), "a", 1, 1, 1)]).Dropped[0].Reason.Length, 60, 200);

    [Fact]
    public void The_same_id_twice_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => new SmallAudit().With("a Alpha\na Omega").Compute());
}
