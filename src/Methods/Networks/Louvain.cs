using Entente.Methods.Networks.Communities;

namespace Entente.Methods.Networks;

/// <summary>A grouping found in the ties alone.</summary>
/// <param name="Groups">The community of each person, numbered from 0 in the order of its first member.</param>
/// <param name="Modularity">Its modularity; null without ties.</param>
public sealed record CommunityPartition(IReadOnlyList<int> Groups, double? Modularity);

/// <summary>
/// Louvain communities: people move one by one to the neighbouring group that raises modularity most, then each group
/// becomes one node of a smaller network, until nothing moves. Ties in either direction, unweighted.
/// <para>
/// The outcome depends on the order of moves, so several seeded orders are tried and the highest modularity is kept:
/// the same network always gives the same communities.
/// </para>
/// <para>Undefined cases: without ties everyone is a community of one and modularity is null.</para>
/// <para>Source: Blondel, V. D., Guillaume, J.-L., Lambiotte, R. &amp; Lefebvre, E. (2008), Fast unfolding of communities
/// in large networks, Journal of Statistical Mechanics P10008.</para>
/// <para>Example: two triangles joined by one tie: two communities, modularity 5/14.</para>
/// </summary>
public static class Louvain
{
    /// <summary>Orders tried on a small network; the reference networks need fewer than 10.</summary>
    private const int MostOrders = 50;

    /// <summary>Arcs walked per order, over all of them, so that large networks get fewer orders.</summary>
    private const int ArcBudget = 1_000_000;

    /// <summary>Finds the communities.</summary>
    public static CommunityPartition Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var orders = Math.Clamp(ArcBudget / Math.Max(1, ties.ArcCount), 3, MostOrders);
        var best = new CommunityPartition([.. Enumerable.Range(0, ties.Count)], Modularity: null);
        for (var order = 0; order < orders && ties.ArcCount > 0; order++)
        {
            var groups = CommunityGraph.Unfold(ties, new SeededRandom((ulong)order));
            var modularity = Modularity.Compute(ties, groups);
            if (best.Modularity is null || modularity > best.Modularity + 1e-12)
            {
                best = new CommunityPartition(groups, modularity);
            }
        }

        return best;
    }
}
