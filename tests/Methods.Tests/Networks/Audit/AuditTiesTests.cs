using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class AuditTiesTests
{
    [Theory]
    [InlineData(Symmetrisation.Minimum, TieKind.Working)]
    [InlineData(Symmetrisation.Mean, TieKind.Strong)]
    [InlineData(Symmetrisation.Maximum, TieKind.Strong)]
    [InlineData(Symmetrisation.Directed, TieKind.Strong)]
    public void Two_ratings_become_one_tie_by_the_rule_of_the_audit(Symmetrisation rule, TieKind expected)
    {
        var tie = OneTie(new Rating("a", "b", 4, 4, 5), new Rating("b", "a", 3, 3, 2), rule);

        Assert.Equal(expected, tie.Kind);
    }

    [Fact]
    public void The_minimum_is_taken_figure_by_figure()
    {
        var tie = OneTie(new Rating("a", "b", 5, 3, 4), new Rating("b", "a", 3, 5, 3), Symmetrisation.Minimum);

        Assert.Equal((3, 3, 3, 3), (tie.Frequency, tie.Importance, tie.Closeness, tie.Strength));
        Assert.Equal(TieKind.Strong, tie.Kind);
    }

    [Theory]
    [InlineData(3, 3, 3, TieKind.Strong)]
    [InlineData(3, 3, 2, TieKind.Working)]
    [InlineData(3, 2, 5, TieKind.Contact)]
    [InlineData(2, 3, 5, TieKind.Contact)]
    public void Each_mark_counts_from_three_on(double frequency, double importance, double closeness, TieKind expected)
    {
        var tie = OneTie(
            new Rating("a", "b", frequency, importance, closeness), new Rating("b", "a", 5, 5, 5), Symmetrisation.Minimum);

        Assert.Equal(expected, tie.Kind);
    }

    [Fact]
    public void Directed_ties_are_judged_in_each_direction()
    {
        var tie = OneTie(new Rating("a", "b", 4, 4, 5), new Rating("b", "a", 3, 3, 2), Symmetrisation.Directed);

        Assert.Equal((TieKind.Strong, TieKind.Working), (tie.KindFromA, tie.KindFromB));
    }

    [Fact]
    public void Somebody_who_did_not_answer_leaves_the_other_side_s_rating_standing_unconfirmed()
    {
        var audit = new SmallAudit().With("a Alpha\nb Omega\nc Omega").Rates("a", "b", 4, 4, 4).Rates("c", "a", 1, 1, 1).Compute();
        var tie = audit.Ties.Single(tie => tie.B == 1);

        Assert.True(tie is { IsStrong: true, Unconfirmed: true });
        Assert.Equal(1, audit.Totals.Unconfirmed);
        Assert.Equal(new ResponseRate(2, 3), audit.Response);
    }

    [Fact]
    public void Somebody_who_answered_and_left_the_other_out_has_said_none()
    {
        var audit = new SmallAudit().With("a Alpha\nb Omega\nc Omega").Rates("a", "b", 4, 4, 4).Rates("b", "c", 1, 1, 1).Compute();
        var tie = audit.Ties.Single(tie => tie is { A: 0, B: 1 });

        Assert.Equal((TieKind.Contact, false), (tie.Kind, tie.Unconfirmed));
        Assert.Equal(0, tie.Frequency);
    }

    [Fact]
    public void A_pair_that_both_rate_nothing_has_no_tie() =>
        Assert.Empty(new SmallAudit().With("a Alpha\nb Omega").Rates("a", "b", 0, 0, 0).Rates("b", "a", 0, 0, 0).Compute().Ties);

    [Fact]
    public void A_rating_of_nothing_is_an_answer() =>
        Assert.Equal(new ResponseRate(1, 2), new SmallAudit().With("a Alpha\nb Omega").Rates("a", "b", 0, 0, 0).Compute().Response);

    private static AuditTie OneTie(Rating byA, Rating byB, Symmetrisation rule)
    {
        var people = new SmallAudit().With("a Alpha\nb Omega").People;
        return AuditAnalysis.Of(people, [byA, byB], new AuditSettings { Symmetrisation = rule }).Ties.Single();
    }
}
