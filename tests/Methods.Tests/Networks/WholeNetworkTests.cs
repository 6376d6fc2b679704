using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

/// <summary>Density, reciprocity, centralisation, cut points, components and core numbers.</summary>
public sealed class WholeNetworkTests
{
    [Fact]
    public void Density_is_the_share_of_possible_ties()
    {
        var network = Of(3, (0, 1));

        Assert.Equal(1 / 6.0, Density.Compute(network));
        Assert.Equal(1 / 3.0, Density.Compute(network.Symmetrised()));
        Assert.Null(Density.Compute(Of(1)));
    }

    [Fact]
    public void Reciprocity_is_a_share_of_arcs_or_of_pairs()
    {
        var network = Of(3, (0, 1), (1, 0), (1, 2));

        Assert.Equal(2 / 3.0, Reciprocity.OfArcs(network));
        Assert.Equal(1 / 2.0, Reciprocity.OfDyads(network));
        Assert.Equal(1, Reciprocity.OfArcs(network.Symmetrised()));
        Assert.Null(Reciprocity.OfArcs(Of(3)));
        Assert.Null(Reciprocity.OfDyads(Of(3)));
    }

    [Fact]
    public void The_star_is_wholly_centralised_and_the_ring_not_at_all()
    {
        var star = Of(5, (0, 1), (0, 2), (0, 3), (0, 4)).Symmetrised();
        var ring = Of(4, (0, 1), (1, 2), (2, 3), (3, 0));

        Assert.Equal(1, Centralisation.Degree(star));
        Assert.Equal(1, Centralisation.Betweenness(Betweenness.Undirected(star), undirected: true));
        Assert.Equal(1, Centralisation.Betweenness(Betweenness.Directed(star), undirected: false));
        Assert.Equal(1, Centralisation.OutDegree(Of(4, (0, 1), (0, 2), (0, 3))));
        Assert.Equal(1, Centralisation.InDegree(Of(4, (1, 0), (2, 0), (3, 0))));
        Assert.Equal(0, Centralisation.InDegree(ring));
        Assert.Equal(0, Centralisation.Degree(ring));
        Assert.Equal(0, Centralisation.Betweenness(Betweenness.Directed(ring), undirected: false));
    }

    /// <summary>Freeman 1979, worked by hand: chain of four, degrees 1, 2, 2, 1.</summary>
    [Fact]
    public void A_chain_lies_between_star_and_ring() =>
        Assert.Equal(2 / 6.0, Centralisation.Degree(Of(4, (0, 1), (1, 2), (2, 3))));

    [Fact]
    public void Centralisation_of_too_few_is_undefined()
    {
        Assert.Null(Centralisation.InDegree(Of(1)));
        Assert.Null(Centralisation.OutDegree(Of(0)));
        Assert.Null(Centralisation.Degree(Of(2, (0, 1))));
        Assert.Null(Centralisation.Betweenness([0, 0], undirected: false));
    }

    [Fact]
    public void A_chain_falls_apart_anywhere_and_a_ring_nowhere()
    {
        var chain = CutPoints.Compute(Of(4, (1, 0), (1, 2), (3, 2)));
        var ring = CutPoints.Compute(Of(4, (0, 1), (1, 2), (2, 3), (3, 0)));

        Assert.Equal([1, 2], chain.People);
        Assert.Equal([(0, 1), (1, 2), (2, 3)], chain.Bridges);
        Assert.Empty(ring.People);
        Assert.Empty(ring.Bridges);
    }

    [Fact]
    public void Cutting_splits_a_component_exactly_at_cut_points_and_bridges() => Prop.ForAll(RandomNetworks.UpTo(20), network =>
    {
        var whole = Components.Count(network);
        var cuts = CutPoints.Compute(network);
        var people = Enumerable.Range(0, network.Count);
        Assert.Equal(people.Where(person => Components.Count(Without(network, person)) > whole + 1), cuts.People);
        var pairs = network.Symmetrised().Arcs().Where(arc => arc.From < arc.To).Select(arc => (arc.From, arc.To));
        Assert.Equal(pairs.Where(pair => Components.Count(Without(network, pair)) > whole), cuts.Bridges);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_very_long_chain_does_not_exhaust_the_stack()
    {
        var chain = Network.FromArcs(200_000, Enumerable.Range(1, 199_999).Select(person => new Arc(person - 1, person, 1)));

        Assert.Equal(199_999, CutPoints.Compute(chain).Bridges.Count);
        Assert.Equal(1, Components.Count(chain));
    }

    [Fact]
    public void Components_are_numbered_by_their_first_member()
    {
        Assert.Equal([0, 0, 0, 1], Components.Compute(Of(4, (0, 1), (2, 1))));
        Assert.Equal(0, Components.Count(Of(0)));
    }

    [Fact]
    public void The_tail_of_a_pan_is_not_in_its_core() =>
        Assert.Equal([2, 2, 2, 1, 0], CoreNumbers.Compute(Of(5, (0, 1), (1, 2), (2, 0), (0, 3))));

    [Fact]
    public void Everyone_in_a_core_has_that_many_ties_within_it_and_nobody_left_out_belongs_there() =>
        Prop.ForAll(RandomNetworks.UpTo(30), network =>
        {
            var numbers = CoreNumbers.Compute(network);
            var ties = network.Symmetrised();
            for (var k = 1; k <= numbers.DefaultIfEmpty(0).Max() + 1; k++)
            {
                Assert.Equal(CoreByPruning(ties, k), Enumerable.Range(0, ties.Count).Where(person => numbers[person] >= k));
            }
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<int> CoreByPruning(Network ties, int k)
    {
        var left = Enumerable.Range(0, ties.Count).ToHashSet();
        while (left.RemoveWhere(person => ties.Successors(person).ToArray().Count(left.Contains) < k) > 0)
        {
        }

        return left.Order();
    }

    /// <summary>The person stays, without ties: one component more even where nothing splits.</summary>
    private static Network Without(Network network, int person) =>
        Network.FromArcs(network.Count, network.Arcs().Where(arc => arc.From != person && arc.To != person));

    private static Network Without(Network network, (int A, int B) pair) =>
        Network.FromArcs(network.Count, network.Arcs().Where(arc => (arc.From, arc.To) != pair && (arc.To, arc.From) != pair));

    private static Network Of(int people, params (int From, int To)[] arcs) =>
        Network.FromArcs(people, arcs.Select(arc => new Arc(arc.From, arc.To, 1)));
}
