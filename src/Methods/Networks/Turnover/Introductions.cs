namespace Entente.Methods.Networks.Turnover;

/// <summary>An introduction: a tie across firms that does not exist yet.</summary>
/// <param name="A">The one person, the lower index.</param>
/// <param name="B">The other person, of another firm.</param>
/// <param name="Gain">By how much this tie alone raises the cross-firm efficiency.</param>
/// <param name="Efficiency">The efficiency once this and all introductions before it are made.</param>
public sealed record Introduction(int A, int B, double Gain, double Efficiency);

/// <summary>
/// Succession: which introductions across firms best restore the cross-firm efficiency (the mean of 1/distance across
/// firms) once some people have gone. Every pair of different firms that is not tied is looked at. A ladder: each step
/// counts on the ones before it; the gain of each alone stands beside.
/// <para>
/// A tie a – b shortens s to t only where s is two steps nearer to a than to b and t two steps nearer to b than to a, so
/// few pairs need a look; where a and b lie in different components the gain follows from how many people stand at each
/// distance.
/// </para>
/// <para>Undefined cases: no introductions where no pair across is left untied, or none would shorten anything. Of equal
/// gains the first in ascending order.</para>
/// <para>Source: the efficiency of Latora &amp; Marchiori (2001) as the objective of an added tie; the succession after
/// Hutt et al. (2000), who advise to hand contacts over before people move on.</para>
/// <para>Example: a1 – a2 and b1 – b2 of two firms without a tie across: a tie between any two gives (1 + ½ + ½ + ⅓)/4 =
/// 0.583; the first is a1 – b1.</para>
/// </summary>
public static class Introductions
{
    private const double Nothing = 1e-12;

    /// <summary>The ladder of at most <paramref name="count"/> introductions.</summary>
    /// <param name="network">The network of strong ties, before anybody goes.</param>
    /// <param name="firms">Firm of each person.</param>
    /// <param name="removed">Who has gone.</param>
    /// <param name="count">Most introductions.</param>
    /// <param name="allowed">Which pairs may be introduced, such as people of equal level; null for every pair.</param>
    /// <param name="ct">Ends the search.</param>
    public static IReadOnlyList<Introduction> Ladder(
        Network network, IReadOnlyList<int> firms, IReadOnlyCollection<int> removed, int count,
        Func<int, int, bool>? allowed = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(removed);
        GroupNumbers.Check(network, firms);
        var distances = new DistanceTable(network, removed);
        var alone = new DistanceTable(network, removed);
        var pairs = PairsAcross(distances, firms);
        var steps = new List<Introduction>();
        while (steps.Count < count && Best(distances, firms, allowed, ct) is { } best)
        {
            distances.Tie(best.A, best.B);
            var gain = IntroductionGain.Of(alone, firms, best.A, best.B) / pairs;
            steps.Add(new Introduction(best.A, best.B, gain, CrossFirmEfficiency.Of(distances, firms)!.Value));
        }

        return steps;
    }

    private static long PairsAcross(DistanceTable distances, IReadOnlyList<int> firms)
    {
        int[] left = [.. Enumerable.Range(0, distances.Count).Where(distances.IsLeft)];
        var same = left.CountBy(person => firms[person]).Sum(firm => (long)firm.Value * (firm.Value - 1) / 2);
        return ((long)left.Length * (left.Length - 1) / 2) - same;
    }

    private static (int A, int B)? Best(
        DistanceTable distances, IReadOnlyList<int> firms, Func<int, int, bool>? allowed, CancellationToken ct)
    {
        var best = new (double Gain, int B)[distances.Count];
        Parallel.For(0, distances.Count, new ParallelOptions { CancellationToken = ct }, a =>
        {
            best[a] = (Nothing, -1);
            for (var b = a + 1; distances.IsLeft(a) && b < distances.Count; b++)
            {
                if (firms[a] != firms[b] && distances.IsLeft(b) && distances[a, b] > 1 && allowed?.Invoke(a, b) != false
                    && IntroductionGain.Of(distances, firms, a, b) is var gain && gain > best[a].Gain + Nothing)
                {
                    best[a] = (gain, b);
                }
            }
        });
        var first = -1;
        for (var a = 0; a < best.Length; a++)
        {
            first = best[a].B >= 0 && (first < 0 || best[a].Gain > best[first].Gain + Nothing) ? a : first;
        }

        return first < 0 ? null : (first, best[first].B);
    }
}
