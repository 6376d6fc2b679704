namespace Entente.Methods.Networks;

/// <summary>How many ties a person has, and how strong they are together.</summary>
/// <param name="In">Arcs received.</param>
/// <param name="Out">Arcs sent.</param>
/// <param name="Undirected">People tied to this one in either direction.</param>
/// <param name="InStrength">Sum of the weights received.</param>
/// <param name="OutStrength">Sum of the weights sent.</param>
public sealed record PersonDegrees(int In, int Out, int Undirected, double InStrength, double OutStrength);

/// <summary>
/// Degrees and strengths. In and out degree count arcs, strength adds their weights, and the undirected degree counts
/// people tied in either direction, each once.
/// <para>Undefined cases: none; a person without ties has zeros.</para>
/// <para>Sources: Freeman, L. C. (1979), Centrality in social networks, Social Networks 1; strength: Barrat, A. et al.
/// (2004), The architecture of complex weighted networks, PNAS 101.</para>
/// <para>Example: 0 → 1 of weight 2, 1 → 0 of weight 3 and 2 → 1 of weight 1 give person 1 in 2, out 1, undirected 2,
/// in-strength 3, out-strength 3.</para>
/// </summary>
public static class Degrees
{
    /// <summary>The degrees of each person.</summary>
    public static IReadOnlyList<PersonDegrees> Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        return [.. Enumerable.Range(0, network.Count).Select(person => new PersonDegrees(
            network.InDegree(person),
            network.OutDegree(person),
            ties.OutDegree(person),
            Sum(network.PredecessorWeights(person)),
            Sum(network.SuccessorWeights(person))))];
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
