using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class SpannersTests
{
    private static readonly SmallAudit TwoAtHomeThreeAcross = new SmallAudit()
        .With("v Alpha\na Alpha\nb Alpha\nm Omega\nn Omega\ns Sigma")
        .Strong("v-a v-b v-m v-n v-s");

    [Fact]
    public void Two_strong_ties_at_home_and_two_to_one_partner_make_a_spanner_to_that_partner()
    {
        var audit = TwoAtHomeThreeAcross.Compute();

        Assert.Equal([1], audit.People[0].SpansTo);
        Assert.Equal([0], audit.BoundarySpanners.Select(spanner => spanner.Person));
    }

    [Fact]
    public void The_number_of_ties_can_be_changed()
    {
        Assert.Equal([1, 2], TwoAtHomeThreeAcross.Compute(new AuditSettings { SpannerTies = 1 }).People[0].SpansTo);
        Assert.Empty(TwoAtHomeThreeAcross.Compute(new AuditSettings { SpannerTies = 3 }).BoundarySpanners);
    }

    [Fact]
    public void One_tie_to_each_of_two_partners_is_not_enough() =>
        Assert.Empty(new SmallAudit().With("v Alpha\na Alpha\nb Alpha\nm Omega\ns Sigma").Strong("v-a v-b v-m v-s").Compute().BoundarySpanners);

    [Fact]
    public void Working_ties_do_not_count() =>
        Assert.Empty(new SmallAudit().With("v Alpha\na Alpha\nb Alpha\nm Omega\nn Omega").Strong("v-a v-b v-m").Working("v-n").Compute().BoundarySpanners);
}
