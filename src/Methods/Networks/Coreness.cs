using Entente.Methods.Networks.CoreSearch;

namespace Entente.Methods.Networks;

/// <summary>How near each person is to the core.</summary>
/// <param name="Values">The coreness of each person, ≥ 0, the whole of unit length.</param>
/// <param name="Fit">Pearson correlation of the ties with the products of coreness.</param>
public sealed record CorenessFit(IReadOnlyList<double> Values, double Fit);

/// <summary>
/// Core and periphery, continuous: values c ≥ 0, one a person, that maximise the Pearson correlation over pairs i &lt; j
/// between a_ij (1 where either names the other) and the product c_i · c_j; scaled to unit length.
/// <para>
/// Found by improving one person's value at a time, which has a closed form, from several deterministic starts, because
/// the correlation can have more than one summit. Some networks have their highest correlation only in a limit: where
/// all values become alike, or where one person's value outgrows all others (<see cref="CorenessLimits"/>); then the
/// limit and its fit are given.
/// </para>
/// <para>Undefined cases: null where the ties do not vary: fewer than three people, no ties, or all ties.</para>
/// <para>Source: Borgatti, S. P. &amp; Everett, M. G. (1999), Models of core/periphery structures, Social Networks 21.
/// </para>
/// <para>Example: three people all tied to each other and one without ties: 1/√3 for each of the three and 0, fit 1.
/// </para>
/// </summary>
public static class Coreness
{
    /// <summary>Arcs walked over all starts before the best is followed to its summit.</summary>
    private const int ArcBudget = 2_000_000;

    private const int RoundsOfStart = 40;

    private const int MostStarts = 200;

    /// <summary>Rounds that the best start gets; a climb towards a limit never ends.</summary>
    private const int MostRounds = 3_000;

    /// <summary>Finds the best values.</summary>
    public static CorenessFit? Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var pairs = ties.Count * (ties.Count - 1.0) / 2;
        if (ties.ArcCount == 0 || ties.ArcCount / 2 >= pairs)
        {
            return null;
        }

        var summit = BestStart(ties);
        summit.Climb(MostRounds);
        var limit = CorenessLimits.Best(ties);
        return summit.Fit > limit.Fit - SplitCorrelation.SameFit
            ? new CorenessFit(summit.UnitValues(), summit.Fit)
            : limit;
    }

    private static CorenessAscent BestStart(Network ties)
    {
        var starts = Math.Clamp(ArcBudget / RoundsOfStart / ties.ArcCount, 1, MostStarts);
        CorenessAscent? best = null;
        foreach (var start in Starts(ties).Take(starts))
        {
            var ascent = new CorenessAscent(ties, start);
            ascent.Climb(RoundsOfStart);
            best = best is null || ascent.Fit > best.Fit + SplitCorrelation.SameFit ? ascent : best;
        }

        return best!;
    }

    /// <summary>Degrees, everyone alike, then each person with those tied to him, the best tied first.</summary>
    private static IEnumerable<double[]> Starts(Network ties)
    {
        var people = Enumerable.Range(0, ties.Count).ToArray();
        yield return [.. people.Select(person => (double)ties.OutDegree(person))];
        yield return [.. people.Select(_ => 1.0)];
        foreach (var person in people.OrderByDescending(ties.OutDegree))
        {
            var start = new double[ties.Count];
            start[person] = 1;
            foreach (var neighbour in ties.Successors(person))
            {
                start[neighbour] = 1;
            }

            yield return start;
        }
    }
}
