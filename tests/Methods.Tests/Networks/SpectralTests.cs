using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

/// <summary>PageRank and eigenvector centrality.</summary>
public sealed class SpectralTests
{
    [Fact]
    public void A_walker_without_an_arc_goes_anywhere() =>
        Near.AssertEqual([1 / 2.85, 1.85 / 2.85], PageRank.Compute(Network.FromArcs(2, [new(0, 1, 1)])));

    [Fact]
    public void PageRank_ignores_weights_and_adds_up_to_one() => Prop.ForAll(RandomNetworks.UpTo(30), network =>
    {
        var ranks = PageRank.Compute(network);
        var unweighted = Network.FromArcs(network.Count, network.Arcs().Select(arc => arc with { Weight = 1 }));
        Assert.Equal(PageRank.Compute(unweighted), ranks);
        Assert.Equal(network.Count == 0 ? 0 : 1, ranks.Sum(), 12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void PageRank_satisfies_its_equation_to_twelve_digits()
    {
        var network = RandomNetworks.WithSeed(200, 0.01, seed: 5);
        var ranks = PageRank.Compute(network);
        var dangling = Enumerable.Range(0, 200).Where(person => network.OutDegree(person) == 0).Sum(person => ranks[person]);

        Assert.True(dangling > 0);
        Assert.All(Enumerable.Range(0, 200), person =>
        {
            var received = network.Predecessors(person).ToArray().Sum(sender => ranks[sender] / network.OutDegree(sender));
            Assert.Equal((0.15 / 200) + (0.85 * (received + (dangling / 200))), ranks[person], 1e-12);
        });
    }

    [Fact]
    public void The_middle_of_a_star_counts_most() =>
        Near.AssertEqual([1, Math.Sqrt(0.5), Math.Sqrt(0.5)], EigenvectorCentrality.Compute(Star(2))!);

    [Fact]
    public void Two_like_components_leave_the_eigenvector_undefined()
    {
        Assert.Null(EigenvectorCentrality.Compute(Network.FromArcs(4, [new(0, 1, 1), new(3, 2, 1)])));
        Assert.Null(EigenvectorCentrality.Compute(Network.FromArcs(3, [])));
        Assert.Null(EigenvectorCentrality.Compute(Network.FromArcs(0, [])));
    }

    /// <summary>The star of four points and the ring both have the eigenvalue 2, though they are not alike.</summary>
    [Fact]
    public void Unlike_components_of_one_eigenvalue_leave_it_undefined_too()
    {
        var ring = Enumerable.Range(0, 6).Select(person => new Arc(5 + person, 5 + ((person + 1) % 6), 1));

        Assert.Null(EigenvectorCentrality.Compute(Network.FromArcs(11, [.. Star(4).Arcs(), .. ring])));
    }

    [Fact]
    public void The_component_of_the_larger_eigenvalue_has_the_vector()
    {
        var network = Network.FromArcs(6, [new(0, 1, 1), new(2, 3, 1), new(3, 4, 1)]);

        Near.AssertEqual([0, 0, Math.Sqrt(0.5), 1, Math.Sqrt(0.5), 0], EigenvectorCentrality.Compute(network)!);
    }

    [Fact]
    public void Everyone_s_centrality_is_the_sum_of_his_neighbours_over_the_eigenvalue() =>
        Prop.ForAll(RandomNetworks.UpTo(60), network =>
        {
            if (EigenvectorCentrality.Compute(network) is not { } vector)
            {
                return;
            }

            var ties = network.Symmetrised();
            var largest = Enumerable.Range(0, vector.Count).MaxBy(person => vector[person]);
            double Received(int person) => ties.Successors(person).ToArray().Sum(neighbour => vector[neighbour]);
            Assert.Equal(1, vector[largest]);
            Assert.All(vector, value => Assert.InRange(value, 0, 1));
            Assert.All(
                Enumerable.Range(0, vector.Count),
                person => Assert.Equal(Received(person) / Received(largest), vector[person], 1e-9));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_chain_has_the_sine_as_its_vector()
    {
        const int People = 300;
        var chain = Network.FromArcs(People, Enumerable.Range(1, People - 1).Select(person => new Arc(person - 1, person, 1)));
        double Sine(int person) => Math.Sin(Math.PI * (person + 1) / (People + 1));

        var expected = Enumerable.Range(0, People).Select(person => Sine(person) / Sine(People / 2)).ToArray();

        Assert.All(
            expected.Zip(EigenvectorCentrality.Compute(chain)!),
            pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }

    private static Network Star(int points) =>
        Network.FromArcs(points + 1, Enumerable.Range(1, points).Select(point => new Arc(0, point, 1)));
}
