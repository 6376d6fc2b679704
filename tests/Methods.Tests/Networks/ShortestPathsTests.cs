using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class ShortestPathsTests
{
    [Fact]
    public void In_a_chain_the_middle_is_between_most()
    {
        var chain = Chain(5);

        Assert.Equal([0, 3, 4, 3, 0], Betweenness.Directed(chain));
        Assert.Equal([0, 3, 4, 3, 0], Betweenness.Undirected(chain));
        Assert.Equal([0, 0.5, 4 / 6.0, 0.5, 0], Betweenness.Normalised(Betweenness.Undirected(chain), undirected: true));
        Assert.Equal([0, 0.25, 4 / 12.0, 0.25, 0], Betweenness.Normalised(Betweenness.Directed(chain), undirected: false));
    }

    [Fact]
    public void Two_equally_short_ways_share_the_pair() =>
        Assert.Equal([0, 0.5, 0.5, 0], Betweenness.Directed(Of(4, (0, 1), (0, 2), (1, 3), (2, 3))));

    [Fact]
    public void Closeness_follows_the_arcs()
    {
        var measures = ShortestPaths.Compute(Of(4, (0, 1), (1, 2)));

        Near.AssertEqual([1.5 / 3, 1.0 / 3, 0, 0], measures.HarmonicOut);
        Near.AssertEqual([0, 1.0 / 3, 1.5 / 3, 0], measures.HarmonicIn);
        Near.AssertEqual([2 / 3.0 * (2 / 3.0), 1 / 3.0, 0, 0], measures.Closeness);
    }

    [Fact]
    public void A_long_ring_is_searched_to_its_far_side()
    {
        const int People = 500;
        var ring = Network.FromArcs(People, Enumerable.Range(0, People).Select(p => new Arc(p, (p + 1) % People, 1)));

        // From each source the d-th person on the way has People − 1 − d behind: (n − 1)(n − 2) / 2.
        Assert.All(Betweenness.Directed(ring), value => Assert.Equal((People - 1) * (People - 2) / 2.0, value, 6));
    }

    [Fact]
    public void One_person_has_no_closeness_and_nobody_is_no_error()
    {
        var one = ShortestPaths.Compute(Network.FromArcs(1, []));

        Assert.Equal([0], one.Betweenness);
        Assert.Equal([null], one.HarmonicOut);
        Assert.Equal([null], one.HarmonicIn);
        Assert.Equal([null], one.Closeness);
        Assert.Equal([null], Betweenness.Normalised(one.Betweenness, undirected: false));
        Assert.Empty(ShortestPaths.Compute(Network.FromArcs(0, [])).Betweenness);
    }

    [Fact]
    public void The_result_is_the_same_to_the_last_bit_on_any_number_of_threads()
    {
        var network = RandomNetworks.WithSeed(700, 0.01, seed: 3);
        var one = ShortestPaths.Compute(network, threads: 1);

        foreach (var threads in (int[])[2, 3, 8])
        {
            var many = ShortestPaths.Compute(network, threads);
            Assert.Equal(one.Betweenness, many.Betweenness);
            Assert.Equal(one.HarmonicOut, many.HarmonicOut);
            Assert.Equal(one.HarmonicIn, many.HarmonicIn);
            Assert.Equal(one.Closeness, many.Closeness);
        }
    }

    [Fact]
    public void Any_network_agrees_with_the_definition() => Prop.ForAll(RandomNetworks.UpTo(45), network =>
    {
        var plain = PlainShortestPaths.Compute(network);
        var found = ShortestPaths.Compute(network);
        Near.AssertEqual(plain.Betweenness, found.Betweenness);
        Near.AssertEqual(plain.HarmonicOut, found.HarmonicOut);
        Near.AssertEqual(plain.HarmonicIn, found.HarmonicIn);
        Near.AssertEqual(plain.Closeness, found.Closeness);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_person_s_values_do_not_depend_on_his_number() => Prop.ForAll(RandomNetworks.UpTo(40), network =>
    {
        var numbers = RandomNetworks.Permutation(network.Count, seed: network.ArcCount);
        var found = ShortestPaths.Compute(network);
        var renumbered = ShortestPaths.Compute(RandomNetworks.Renumbered(network, numbers));
        Near.AssertEqual(found.Betweenness, [.. numbers.Select(number => renumbered.Betweenness[number])]);
        Near.AssertEqual(found.Closeness, [.. numbers.Select(number => renumbered.Closeness[number])]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Progress_ends_at_one_and_a_cancelled_search_stops()
    {
        var told = new List<double>();
        ShortestPaths.Compute(Chain(400), progress: new Listener(told));

        Assert.Equal(1, told[^1]);
        Assert.Equal(told.Order(), told);
        Assert.ThrowsAny<OperationCanceledException>(
            () => ShortestPaths.Compute(Chain(400), cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Distances_run_along_the_arcs()
    {
        var network = Of(4, (0, 1), (1, 2), (2, 0));

        Assert.Equal([2, 0, 1, null], Distances.From(network, 1));
        Assert.Equal([1, 0, 1, null], Distances.From(network.Symmetrised(), 1));
    }

    private static Network Chain(int people) =>
        Network.FromArcs(people, Enumerable.Range(1, people - 1).Select(person => new Arc(person - 1, person, 1)));

    private static Network Of(int people, params (int From, int To)[] arcs) =>
        Network.FromArcs(people, arcs.Select(arc => new Arc(arc.From, arc.To, 1)));

    private sealed class Listener(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
