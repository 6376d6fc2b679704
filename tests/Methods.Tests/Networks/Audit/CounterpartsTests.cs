using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class CounterpartsTests
{
    [Fact]
    public void The_samples_project_leaders_stand_two_levels_apart_and_its_sponsors_side_by_side()
    {
        var pairs = Counterparts.Of(AuditNetwork.Of(AlphaOmega.Audit));

        var leaders = Assert.Single(pairs, pair => pair.Role == RoleKind.ProjectLeader);
        Assert.Equal((AlphaOmega.Index(19), AlphaOmega.Index(26), -2), (leaders.A, leaders.B, leaders.Gap));
        Assert.Equal(0, Assert.Single(pairs, pair => pair.Role == RoleKind.Sponsor).Gap);
        Assert.DoesNotContain(pairs, pair => pair.Role == RoleKind.DesignatedContact);
        Assert.Contains(pairs, pair => pair.Function == "systems" && pair.Gap == 0);
    }

    [Fact]
    public void A_gap_is_unknown_where_a_level_is_not_given_and_the_tie_of_the_two_is_told()
    {
        var small = new SmallAudit().With("a Alpha senior it\nb Alpha middle it\nx Omega - it").Strong("a-x");

        var pair = Assert.Single(Counterparts.Of(AuditNetwork.Of(small.People, small.Ratings)));

        Assert.Equal((0, 2, null, TieKind.Strong), (pair.A, pair.B, pair.Gap, pair.Tie));
    }
}
