namespace Entente.Methods.Networks;

/// <summary>
/// Density: the share of possible ties that exist, arcs / (n(n − 1)). In a symmetrised network this is the undirected
/// density 2m / (n(n − 1)).
/// <para>Undefined cases: null below two people.</para>
/// <para>Source: Wasserman, S. &amp; Faust, K. (1994), Social Network Analysis, section 4.3.</para>
/// <para>Example: 0 → 1 among three people: 1/6; symmetrised 1/3.</para>
/// </summary>
public static class Density
{
    /// <summary>The density of the network.</summary>
    public static double? Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Count < 2 ? null : network.ArcCount / (network.Count * (network.Count - 1.0));
    }
}
