using Entente.Methods.Networks;
using Entente.Methods.Networks.Turnover;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Turnover;

public sealed class IntroductionTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Two_pairs_without_a_tie_across_have_the_values_of_the_worked_example()
    {
        var network = Network.FromArcs(4, [new(0, 1, 1), new(2, 3, 1)]);

        var ladder = Introductions.Ladder(network, [0, 0, 1, 1], [], 2);

        Assert.Equal((0, 2), (ladder[0].A, ladder[0].B));
        Assert.Equal((1 + 0.5 + 0.5 + (1.0 / 3)) / 4, ladder[0].Gain, 1e-12);
        Assert.Equal((0, 3), (ladder[1].A, ladder[1].B));
        Assert.Equal((1 + 1 + 0.5 + 0.5) / 4, ladder[1].Efficiency, 1e-12);
    }

    [Fact]
    public void No_untied_pair_across_gains_more_than_the_first_step() => Prop.ForAll(RandomNetworks.UpTo(12), network =>
    {
        int[] firms = [.. Enumerable.Range(0, network.Count).Select(person => person % 3)];
        int[] gone = network.Count > 4 ? [1] : [];
        var ladder = Introductions.Ladder(network, firms, gone, 1);
        var today = CrossFirmEfficiency.Of(network, firms, gone) ?? 0;
        var best = (from a in Enumerable.Range(0, network.Count) from b in Enumerable.Range(0, a)
                    where firms[a] != firms[b] && !gone.Contains(a) && !gone.Contains(b)
                    select CrossFirmEfficiency.Of(With(network, a, b), firms, gone)!.Value - today).DefaultIfEmpty(0).Max();
        return ladder.Count == 0 ? best <= 1e-9 : Math.Abs(ladder[0].Gain - best) <= 1e-9 && Math.Abs(ladder[0].Efficiency - today - best) <= 1e-9;
    }).Check(Runs);

    [Fact]
    public void The_efficiency_of_each_step_is_that_of_the_network_with_its_ties() => Prop.ForAll(RandomNetworks.UpTo(12), network =>
    {
        int[] firms = [.. Enumerable.Range(0, network.Count).Select(person => person % 2)];
        var built = network;
        return Introductions.Ladder(network, firms, [], 4).All(step =>
        {
            built = With(built, step.A, step.B);
            return Math.Abs(CrossFirmEfficiency.Of(built, firms, [])!.Value - step.Efficiency) <= 1e-9;
        });
    }).Check(Runs);

    [Fact]
    public void Only_allowed_pairs_are_introduced()
    {
        var network = Network.FromArcs(4, [new(0, 1, 1), new(2, 3, 1)]);

        var ladder = Introductions.Ladder(network, [0, 0, 1, 1], [], 5, (a, b) => a + b == 3);

        Assert.Equal([(0, 3), (1, 2)], ladder.Select(step => (step.A, step.B)));
    }

    [Fact]
    public void One_firm_alone_has_no_efficiency_across_and_nobody_to_introduce()
    {
        var network = Network.FromArcs(3, [new(0, 1, 1)]);

        Assert.Null(CrossFirmEfficiency.Of(network, [0, 0, 0], []));
        Assert.Empty(Introductions.Ladder(network, [0, 0, 0], [], 3));
    }

    private static Network With(Network network, int a, int b) =>
        Network.FromArcs(network.Count, network.Arcs().Append(new Arc(a, b, 1)));
}
