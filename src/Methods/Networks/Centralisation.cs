namespace Entente.Methods.Networks;

/// <summary>
/// Freeman centralisation: how far the network hangs on one person, Σ (largest value − value of each) over the largest
/// sum that a network of this size can have, which the star has: 0 where all are alike, 1 for the star.
/// <para>
/// Largest sums: in-degree and out-degree (n − 1)²; degree (symmetrised) (n − 1)(n − 2); betweenness
/// (n − 1)²(n − 2), half of it undirected.
/// </para>
/// <para>Undefined cases: null below two people (in- and out-degree) or three (degree, betweenness).</para>
/// <para>Source: Freeman, L. C. (1979), Centrality in social networks: conceptual clarification, Social Networks 1.</para>
/// <para>Example: an undirected star of four has degree and betweenness centralisation 1.</para>
/// </summary>
public static class Centralisation
{
    /// <summary>Of the arcs received.</summary>
    public static double? InDegree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var others = network.Count - 1.0;
        return Share([.. People(network).Select(person => (double)network.InDegree(person))], others * others);
    }

    /// <summary>Of the arcs sent.</summary>
    public static double? OutDegree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var others = network.Count - 1.0;
        return Share([.. People(network).Select(person => (double)network.OutDegree(person))], others * others);
    }

    /// <summary>Of ties in either direction.</summary>
    public static double? Degree(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var others = network.Count - 1.0;
        return Share([.. People(ties).Select(person => (double)ties.OutDegree(person))], others * (others - 1));
    }

    /// <summary>Of betweenness values as <see cref="Networks.Betweenness"/> gives them.</summary>
    public static double? Betweenness(IReadOnlyList<double> betweenness, bool undirected)
    {
        ArgumentNullException.ThrowIfNull(betweenness);
        var others = betweenness.Count - 1.0;
        return Share(betweenness, others * others * (others - 1) / (undirected ? 2 : 1));
    }

    private static IEnumerable<int> People(Network network) => Enumerable.Range(0, network.Count);

    private static double? Share(IReadOnlyList<double> values, double largestSum)
    {
        if (values.Count < 2 || largestSum <= 0)
        {
            return null;
        }

        var largest = values.Max();
        return values.Sum(value => largest - value) / largestSum;
    }
}
