using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class StructuralHolesTests
{
    [Fact]
    public void The_middle_of_three_has_two_contacts_who_know_nothing_of_each_other()
    {
        var holes = StructuralHoles.Compute(Network.FromArcs(4, [new(0, 1, 1), new(1, 2, 1)]).Symmetrised());

        Assert.Equal([1, 0.5, 1, null], holes.Select(person => person.Constraint));
        Assert.Equal([1, 2, 1, null], holes.Select(person => person.EffectiveSize));
    }

    [Fact]
    public void In_a_triangle_half_of_the_contacts_is_redundant()
    {
        var holes = StructuralHoles.Compute(Network.FromArcs(3, [new(0, 1, 1), new(1, 2, 1), new(2, 0, 1)]));

        // p = 1/2 each way: (1/2 + 1/2 · 1/2)² twice.
        Assert.All(holes, person => Assert.Equal(1.125, person.Constraint));
        Assert.All(holes, person => Assert.Equal(1, person.EffectiveSize));
        Assert.All(holes, person => Assert.Equal(1, person.TiesAmongNeighbours));
    }

    [Fact]
    public void A_tie_that_both_state_weighs_twice_as_much_as_one_that_is_stated_once()
    {
        var holes = StructuralHoles.Compute(Network.FromArcs(3, [new(0, 1, 1), new(1, 0, 1), new(1, 2, 1)]));

        Assert.Equal((4 / 9.0) + (1 / 9.0), holes[1].Constraint!.Value, 12);
    }

    [Fact]
    public void Any_network_agrees_with_the_definition() => Prop.ForAll(RandomNetworks.UpTo(25), network =>
        Near.AssertEqual(
            [.. Enumerable.Range(0, network.Count).Select(person => PlainConstraint(network, person))],
            [.. StructuralHoles.Compute(network).Select(person => person.Constraint)])).QuickCheckThrowOnFailure();

    [Fact]
    public void Transitivity_counts_triangles_over_triples()
    {
        var pan = Network.FromArcs(4, [new(0, 1, 1), new(1, 2, 1), new(2, 0, 1), new(0, 3, 1)]);

        Assert.Equal(0.6, Transitivity.Compute(pan)!.Value, 12);
        Assert.Equal(0, Transitivity.Compute(Network.FromArcs(3, [new(0, 1, 1), new(1, 2, 1)])));
        Assert.Null(Transitivity.Compute(Network.FromArcs(2, [new(0, 1, 1), new(1, 0, 1)])));
    }

    private static double? PlainConstraint(Network network, int i)
    {
        double A(int from, int to) => network.HasArc(from, to) ? 1 : 0;
        var people = Enumerable.Range(0, network.Count).ToArray();
        double P(int from, int to) => (A(from, to) + A(to, from)) / people.Sum(k => A(from, k) + A(k, from));
        var neighbours = network.Symmetrised().Successors(i).ToArray();
        double Invested(int j) => P(i, j) + neighbours.Where(q => q != j).Sum(q => P(i, q) * P(q, j));
        return neighbours.Length == 0 ? null : neighbours.Sum(j => Invested(j) * Invested(j));
    }
}
