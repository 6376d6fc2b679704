namespace Entente.Methods.Networks;

/// <summary>
/// Reciprocity: how much of what is given is returned. Of arcs: the share of arcs a → b for which b → a exists. Of dyads:
/// mutual pairs over all pairs with a tie.
/// <para>Undefined cases: null without arcs. A symmetrised network has 1 throughout.</para>
/// <para>Source: Wasserman, S. &amp; Faust, K. (1994), Social Network Analysis, section 13.3.</para>
/// <para>Example: 0 → 1, 1 → 0, 1 → 2: of arcs 2/3, of dyads 1/2.</para>
/// </summary>
public static class Reciprocity
{
    /// <summary>Share of arcs that are returned.</summary>
    public static double? OfArcs(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.ArcCount == 0 ? null : 2.0 * MutualPairs(network) / network.ArcCount;
    }

    /// <summary>Share of tied pairs that are tied both ways.</summary>
    public static double? OfDyads(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var mutual = MutualPairs(network);
        return network.ArcCount == 0 ? null : mutual / (double)(network.ArcCount - mutual);
    }

    /// <summary>Out-arcs and in-arcs, less the different people at their other ends, are those who are both.</summary>
    private static int MutualPairs(Network network) => network.ArcCount - (network.Symmetrised().ArcCount / 2);
}
