using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Comparing;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit.Comparing;

public sealed class AuditComparisonTests
{
    private const string Earlier = "a Alpha\nb Alpha\nx Omega\ny Omega";

    [Fact]
    public void Ties_are_kept_lost_lost_with_a_leaver_or_new()
    {
        var before = Of(new SmallAudit().With(Earlier).Strong("a-x a-y b-x"));
        var after = Of(new SmallAudit().With("x Omega\ny Omega\na Alpha\nc Alpha").Strong("x-a c-y").Working("a-y"));

        var comparison = AuditComparison.Of(before, after, 50);

        Assert.Equal(
            [("a-x", TieChange.Kept), ("a-y", TieChange.Lost), ("b-x", TieChange.LostWithLeaver), ("c-y", TieChange.New)],
            comparison.Ties.Select(tie => ($"{tie.A}-{tie.B}", tie.Change)));
        Assert.Equal(TieKind.Working, comparison.Ties[1].After);
        Assert.Equal(["c"], comparison.People.Where(person => person.IsJoiner).Select(person => person.Id));
        Assert.Equal(["b"], comparison.People.Where(person => person.IsLeaver).Select(person => person.Id));
        Assert.Equal((2, 1), (comparison.People.Single(p => p.Id == "a").Before, comparison.People.Single(p => p.Id == "a").After));
        Assert.Equal(3, comparison.InBoth);
    }

    [Fact]
    public void An_audit_compared_with_itself_has_changed_nothing() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = AuditNetwork.Of(random.Compute());
        var comparison = AuditComparison.Of(audit, audit, 10);
        return comparison.Ties.All(tie => tie.Change == TieChange.Kept)
            && comparison.People.All(person => person.Before == person.After && person.WasCore == person.IsCore)
            && comparison.Blocks.All(block => block.DensityChange is null or 0)
            && comparison.Qap is null or { Correlation: > 1 - 1e-9 };
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Blocks_are_matched_by_name_even_where_the_firms_stand_in_another_order()
    {
        var before = Of(new SmallAudit().With(Earlier).Strong("a-x a-y"));
        var after = Of(new SmallAudit().With("x Omega\ny Omega\na Alpha\nb Alpha").Strong("a-x"));

        var across = AuditComparison.Of(before, after, 1).Blocks.Single(block => block is { Row: "Omega", Column: "Alpha" });

        Assert.Equal(-0.25, across.StrongDensityChange);
    }

    private static AuditNetwork Of(SmallAudit audit) => AuditNetwork.Of(audit.People, audit.Ratings);
}
