using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

/// <summary>E–I index, brokerage, modularity and communities.</summary>
public sealed class GroupMeasureTests
{
    private const int A = 0;
    private const int B = 1;
    private const int C = 2;

    [Fact]
    public void The_ei_index_weighs_arcs_across_against_arcs_within()
    {
        var network = Of(4, (0, 1), (1, 2), (2, 1));
        int[] groups = [A, A, B, B];

        Assert.Equal(1 / 3.0, EiIndex.Whole(network, groups));
        Assert.Equal(1 / 3.0, EiIndex.ByGroup(network, groups)[A]);
        Assert.Equal(1, EiIndex.ByGroup(network, groups)[B]);
        Assert.Equal([-1, 1 / 3.0, 1, null], EiIndex.ByPerson(network, groups));
    }

    [Fact]
    public void The_ei_index_of_no_arcs_is_undefined()
    {
        Assert.Null(EiIndex.Whole(Of(2), [A, B]));
        Assert.Null(EiIndex.ByGroup(Of(2), [A, B])[A]);
    }

    [Theory]
    [InlineData(A, A, A, "Coordinator")]
    [InlineData(A, A, B, "Representative")]
    [InlineData(A, B, B, "Gatekeeper")]
    [InlineData(A, B, A, "Consultant")]
    [InlineData(A, B, C, "Liaison")]
    public void The_groups_of_three_people_make_the_role(int sender, int broker, int receiver, string role)
    {
        var counts = Brokerage.Compute(Of(3, (0, 1), (1, 2)), [sender, broker, receiver]);

        Assert.Equal(1, typeof(BrokerageCounts).GetProperty(role)!.GetValue(counts[1]) as long?);
        Assert.Equal([0, 1, 0], counts.Select(person => person.Total));
    }

    [Fact]
    public void Who_is_tied_directly_needs_no_broker() =>
        Assert.Equal([0, 0, 0], Brokerage.Compute(Of(3, (0, 1), (1, 2), (0, 2)), [A, B, C]).Select(person => person.Total));

    [Fact]
    public void Every_open_pair_of_arcs_is_brokered_once() => Prop.ForAll(RandomNetworks.UpTo(20), network =>
    {
        var groups = Enumerable.Range(0, network.Count).Select(person => person % 3).ToArray();
        var open = network.Arcs().SelectMany(first => network.Successors(first.To).ToArray()
            .Where(receiver => receiver != first.From && !network.HasArc(first.From, receiver))).Count();
        return Brokerage.Compute(network, groups).Sum(person => person.Total) == open;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Modularity_is_what_lies_within_groups_beyond_chance()
    {
        var pairs = Of(4, (0, 1), (2, 3));

        Assert.Equal(0.5, Modularity.Compute(pairs, [A, A, B, B]));
        Assert.Equal(0, Modularity.Compute(pairs, [A, A, A, A]));
        Assert.Equal(-0.5, Modularity.Compute(pairs, [A, B, A, B]));
        Assert.Null(Modularity.Compute(Of(2), [A, B]));
    }

    [Fact]
    public void Two_triangles_joined_by_a_tie_are_two_communities()
    {
        var partition = Louvain.Compute(Of(6, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)));

        Assert.Equal([0, 0, 0, 1, 1, 1], partition.Groups);
        Assert.Equal(5 / 14.0, partition.Modularity!.Value, 12);
    }

    [Fact]
    public void The_karate_club_splits_as_well_as_is_known()
    {
        // 0.4198: Blondel et al. (2008) give 0.42.
        Assert.Equal(0.41978961209730437, Louvain.Compute(Published.KarateClub.Network).Modularity!.Value, 12);
    }

    [Fact]
    public void Communities_are_as_good_as_their_stated_modularity_and_no_worse_than_everyone_alone() =>
        Prop.ForAll(RandomNetworks.UpTo(30), network =>
        {
            var partition = Louvain.Compute(network);
            var alone = Modularity.Compute(network, [.. Enumerable.Range(0, network.Count)]);
            Assert.Equal(Modularity.Compute(network, partition.Groups), partition.Modularity);
            Assert.Equal(alone is null, partition.Modularity is null);
            Assert.True(partition.Modularity is null || partition.Modularity >= alone);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Group_numbers_must_fit_the_people() =>
        Assert.Throws<ArgumentException>(() => EiIndex.Whole(Of(3), [A, B]));

    private static Network Of(int people, params (int From, int To)[] arcs) =>
        Network.FromArcs(people, arcs.Select(arc => new Arc(arc.From, arc.To, 1)));
}
