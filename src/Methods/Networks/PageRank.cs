namespace Entente.Methods.Networks;

/// <summary>
/// PageRank: the share of time that a walker spends with each person, who with probability 0.85 follows one of the
/// person's arcs at random (unweighted) and otherwise, or where there is none, goes to anyone at random.
/// <para>π(v) = (1 − d)/n + d · (Σ π(u)/out(u) over those u who name v + Σ π(u)/n over those u who name nobody).</para>
/// <para>Undefined cases: none; values add up to 1, and no people give no values. Iterated until the values together
/// change by at most 1e-14, which leaves an error below 1e-12.</para>
/// <para>Source: Brin, S. &amp; Page, L. (1998), The anatomy of a large-scale hypertextual web search engine.</para>
/// <para>Example: 0 → 1 gives 1/(2 + 0.85) = 0.350877… and 0.649122….</para>
/// </summary>
public static class PageRank
{
    /// <summary>The usual damping factor d (Brin &amp; Page 1998).</summary>
    public const double Damping = 0.85;

    private const double LargestChange = 1e-14;

    /// <summary>0.85 to this power is below 1e-17: more steps cannot change a double.</summary>
    private const int MostSteps = 250;

    /// <summary>The rank of each person.</summary>
    public static IReadOnlyList<double> Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var count = network.Count;
        var ranks = new double[count];
        var shares = new double[count];
        Array.Fill(ranks, 1.0 / count);
        for (var (step, change) = (0, 1.0); step < MostSteps && change > LargestChange; step++)
        {
            var fromAnyone = (1 - Damping + (Damping * Share(network, ranks, shares))) / count;
            change = 0;
            for (var person = 0; person < count; person++)
            {
                var sum = 0.0;
                foreach (var sender in network.Predecessors(person))
                {
                    sum += shares[sender];
                }

                var rank = fromAnyone + (Damping * sum);
                change += Math.Abs(rank - ranks[person]);
                ranks[person] = rank;
            }
        }

        return ranks;
    }

    /// <summary>Splits each rank over the person's arcs; returns the rank of those who have none.</summary>
    private static double Share(Network network, double[] ranks, double[] shares)
    {
        var dangling = 0.0;
        for (var person = 0; person < ranks.Length; person++)
        {
            var degree = network.OutDegree(person);
            dangling += degree == 0 ? ranks[person] : 0;
            shares[person] = degree == 0 ? 0 : ranks[person] / degree;
        }

        return dangling;
    }
}
