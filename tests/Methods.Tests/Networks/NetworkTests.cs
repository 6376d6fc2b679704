using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly Arc[] Arcs = [new(2, 0, 1), new(0, 1, 2), new(0, 2, 3), new(1, 0, 5)];

    [Fact]
    public void Neighbours_are_ascending_with_their_weights()
    {
        var network = Network.FromArcs(3, Arcs);

        Assert.Equal([1, 2], network.Successors(0).ToArray());
        Assert.Equal([2, 3], network.SuccessorWeights(0).ToArray());
        Assert.Equal([1, 2], network.Predecessors(0).ToArray());
        Assert.Equal([5, 1], network.PredecessorWeights(0).ToArray());
        Assert.Equal(4, network.ArcCount);
        Assert.True(network.HasArc(2, 0));
        Assert.False(network.HasArc(2, 1));
        Assert.Equal(5, network.WeightOf(1, 0));
        Assert.Equal(0, network.WeightOf(2, 1));
    }

    [Fact]
    public void Arcs_of_one_pair_become_one_with_the_sum_of_their_weights()
    {
        var network = Network.FromArcs(2, [new(0, 1, 2), new(1, 0, 1), new(0, 1, 3)]);

        Assert.Equal([new Arc(0, 1, 5), new Arc(1, 0, 1)], network.Arcs());
    }

    [Fact]
    public void Symmetrising_ties_either_way_with_the_larger_weight()
    {
        var ties = Network.FromArcs(3, Arcs).Symmetrised();

        Assert.Equal([new Arc(0, 1, 5), new(0, 2, 3), new(1, 0, 5), new(2, 0, 3)], ties.Arcs());
        Assert.True(ties.IsSymmetric);
        Assert.Same(ties, ties.Symmetrised());
    }

    [Fact]
    public void The_order_of_arcs_makes_no_difference() => Prop.ForAll(RandomNetworks.UpTo(20), network =>
    {
        var arcs = network.Arcs().ToArray();
        new Random(arcs.Length).Shuffle(arcs);
        return Network.FromArcs(network.Count, arcs).Arcs().SequenceEqual(network.Arcs());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 1, -2)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void An_arc_that_cannot_be_is_refused(int from, int to, double weight) =>
        Assert.Throws<ArgumentException>(() => Network.FromArcs(3, [new Arc(from, to, weight)]));

    [Fact]
    public void A_network_may_have_no_people()
    {
        var network = Network.FromArcs(0, []);

        Assert.Equal(0, network.Count);
        Assert.Empty(network.Symmetrised().Arcs());
    }
}
