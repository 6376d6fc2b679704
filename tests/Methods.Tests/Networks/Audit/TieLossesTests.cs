using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Turnover;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class TieLossesTests
{
    [Fact]
    public void The_only_tie_between_two_people_is_worth_everything()
    {
        var small = new SmallAudit().With("a Alpha\nb Omega").Strong("a-b");

        Assert.Equal([1.0], TieLosses.Of(AuditNetwork.Of(small.People, small.Ratings), [0]));
    }

    [Fact]
    public void A_loss_is_what_the_efficiency_falls_by_when_the_tie_is_cut() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = AuditNetwork.Of(random.Compute());
        int[] across = [.. audit.StrongAcross()];
        var today = CrossFirmEfficiency.Of(audit.Strong, audit.Roster.FirmNumbers, []);
        return across.Zip(TieLosses.Of(audit, across)).All(pair =>
            Math.Abs(today!.Value - CrossFirmEfficiency.Of(Without(audit, pair.First), audit.Roster.FirmNumbers, [])!.Value - pair.Second) < 1e-9);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static Network Without(AuditNetwork audit, int tie)
    {
        var (a, b) = (audit.Ties[tie].A, audit.Ties[tie].B);
        return Network.FromArcs(audit.Roster.Count, audit.Strong.Arcs()
            .Where(arc => !(arc.From == a && arc.To == b) && !(arc.From == b && arc.To == a)));
    }
}
