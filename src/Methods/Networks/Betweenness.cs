namespace Entente.Methods.Networks;

/// <summary>
/// Betweenness: how often a person stands on the shortest way between two others.
/// <para>
/// b(v) = Σ σst(v) / σst over pairs s ≠ v ≠ t, where σst counts the shortest paths from s to t and σst(v) those through
/// v; every tie has length 1. Directed: ordered pairs along the arcs. Undirected: ties in either direction, each
/// unordered pair once. Not normalised; <see cref="Normalised"/> gives the share of the largest possible value.
/// </para>
/// <para>Undefined cases: pairs without a path contribute nothing; the normalised form is null below three people.</para>
/// <para>Sources: Freeman, L. C. (1977), A set of measures of centrality based on betweenness, Sociometry 40; Brandes, U.
/// (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25.</para>
/// <para>Example: along 0 → 1 → 2 → 3 → 4 the values are 0, 3, 4, 3, 0.</para>
/// </summary>
public static class Betweenness
{
    /// <summary>Along the arcs, over ordered pairs.</summary>
    public static IReadOnlyList<double> Directed(Network network) => ShortestPaths.Compute(network).Betweenness;

    /// <summary>Ties in either direction, over unordered pairs.</summary>
    public static IReadOnlyList<double> Undirected(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return [.. ShortestPaths.Compute(network.Symmetrised()).Betweenness.Select(value => value / 2)];
    }

    /// <summary>Divided by the number of pairs that a person could stand between: (n − 1)(n − 2), half of it where
    /// <paramref name="undirected"/>.</summary>
    public static IReadOnlyList<double?> Normalised(IReadOnlyList<double> betweenness, bool undirected)
    {
        ArgumentNullException.ThrowIfNull(betweenness);
        var pairs = (betweenness.Count - 1.0) * (betweenness.Count - 2.0) / (undirected ? 2 : 1);
        return [.. betweenness.Select(value => pairs > 0 ? value / pairs : (double?)null)];
    }
}
