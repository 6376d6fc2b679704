using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Departures;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit.Departures;

public sealed class DepartureTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void The_loss_of_the_only_way_across_cuts_both_sides_off()
    {
        var audit = Network(new SmallAudit().With("a Alpha\nv Alpha\nb Omega").Strong("a-v v-b"));

        var departure = Departure.Of(audit, [1]);

        Assert.Equal((1, 1.0), (departure.LostTies.Count, departure.LostShare));
        Assert.Equal((0.0, 1.0), (departure.Before.Fragmentation.Share, departure.After.Fragmentation.Share));
        Assert.Equal([0, 2], departure.CutOff);
        Assert.Equal([2], departure.WithoutTie);
        Assert.Equal(1, departure.NewComponents);
        Assert.Null(departure.After.Broker);
    }

    [Fact]
    public void The_next_broker_is_whoever_lies_on_most_routes_afterwards()
    {
        var audit = Network(new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nx Omega\ny Omega")
            .Strong("a-b a-x a-y b-x c-b c-a"));

        var departure = Departure.Of(audit, [0]);

        Assert.Equal((0, 1), (departure.Before.Broker, departure.After.Broker));
        Assert.Contains("The next broker would be b of Alpha", Words(audit, departure), StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_out_nobody_changes_nothing_and_everybody_leaves_nothing()
    {
        var audit = AuditNetwork.Of(AlphaOmega.Audit);

        var (nobody, everybody) = (Departure.Of(audit, []), Departure.Of(audit, Enumerable.Range(0, 42)));

        Assert.Equal(nobody.Before with { Spanners = nobody.After.Spanners }, nobody.After);
        Assert.Equal((0, 0, null), (everybody.After.StrongAcross, everybody.After.Fragmentation.People, everybody.After.Efficiency));
        Assert.Throws<ArgumentOutOfRangeException>(() => Departure.Of(audit, [42]));
    }

    [Fact]
    public void Without_39_nine_of_the_samples_twenty_ties_across_are_lost()
    {
        var departure = Departure.Of(AuditNetwork.Of(AlphaOmega.Audit), [AlphaOmega.Index(39)]);

        Assert.Equal((20, 11, 9), (departure.Before.StrongAcross, departure.After.StrongAcross, departure.LostTies.Count));
        Assert.Equal((11, 4), (departure.Before.Spanners.Count, departure.After.Spanners.Count));
        Assert.Equal([2, 20], AlphaOmega.Numbers(departure.WithoutTie));
        Assert.Equal(12, AlphaOmega.Numbers([departure.After.Broker!.Value])[0]);
    }

    [Fact]
    public void Fewer_people_never_have_more_ties_or_better_ways() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = AuditNetwork.Of(random.Compute());
        int[] gone = [.. Enumerable.Range(0, audit.Roster.Count).Where(person => person % 4 == 1)];
        var departure = Departure.Of(audit, gone);
        return departure.After.StrongAcross + departure.LostTies.Count == departure.Before.StrongAcross
            && (departure.LostEfficiency ?? 0) >= -1e-12 && departure.NewComponents >= 0
            && !departure.CutOff.Intersect(gone).Any() && departure.LostShare is null or (>= 0 and <= 1);
    }).Check(Runs);

    [Fact]
    public void Sentences_hold_no_word_that_is_none() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = AuditNetwork.Of(random.Compute());
        var departure = Departure.Of(audit, Enumerable.Range(0, Math.Min(2, audit.Roster.Count)));
        Assert.DoesNotMatch("NaN|∞|  |\\b0 (people|ties)|\\( ", Words(audit, departure));
    }).Check(Runs);

    private static AuditNetwork Network(SmallAudit audit) => AuditNetwork.Of(audit.People, audit.Ratings);

    private static string Words(AuditNetwork audit, Departure departure) =>
        string.Join(' ', DepartureSentences.Of(audit, departure).Select(sentence => sentence.Text));
}
