namespace Entente.Methods.Scoring;

/// <summary>
/// How much the weight of one criterion can move before another candidate comes first, the other weights keeping their
/// proportions.
/// <para>With weights scaled to the sum 1, criterion c at weight x and the rest scaled by (1 − x)/(1 − w), the difference
/// between the leader and each other candidate is a straight line in x; the nearest crossing below and above w bounds the
/// range in which the leader stays first.</para>
/// <para>Undefined cases: null for a criterion that carries all the weight, and where there is no single leader or a score is
/// missing.</para>
/// <para>Source: Triantaphyllou, E. &amp; Sánchez, A. (1997), A sensitivity analysis approach for some deterministic
/// multi-criteria decision-making methods, Decision Sciences 28, 151–194.</para>
/// <para>Example: A has 8 and 4, B 5 and 6, weights 0.5 and 0.5: A leads 6 to 5.5 and stays first down to a weight of 0.4 of
/// the first criterion.</para>
/// </summary>
/// <param name="Criterion">Place of the criterion.</param>
/// <param name="Weight">Its weight now, scaled.</param>
/// <param name="Low">Smallest weight at which the leader stays first; 0 where it always does.</param>
/// <param name="High">Largest weight at which the leader stays first; 1 where it always does.</param>
public sealed record RankStability(int Criterion, double Weight, double Low, double High)
{
    /// <summary>The range of each criterion; null when it is not defined.</summary>
    public static IReadOnlyList<RankStability>? Of(IReadOnlyList<Candidate> candidates, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(weights);
        var sum = weights.Sum();
        var leaders = CandidateScores.Rank(candidates, weights).Where(rank => rank is { Rank: 1, Score: not null }).ToList();
        if (sum <= 0 || leaders is not [var leader] || candidates.Any(one => one.Scores.Any(score => score is null)))
        {
            return null;
        }

        var scaled = weights.Select(weight => weight / sum).ToList();
        return scaled.Exists(weight => weight >= 1)
            ? null
            : [.. scaled.Select((weight, criterion) => Range(candidates, leader.Index, scaled, criterion, weight))];
    }

    private static RankStability Range(
        IReadOnlyList<Candidate> candidates, int leader, List<double> weights, int criterion, double weight)
    {
        var (low, high) = (0.0, 1.0);
        foreach (var other in candidates.Where((_, index) => index != leader))
        {
            var (own, rest) = Lead(candidates[leader], other, weights, criterion);
            if (own.Equals(rest) || rest / (rest - own) is not (>= 0 and <= 1 and var crossing))
            {
                continue;
            }

            (low, high) = crossing < weight ? (Math.Max(low, crossing), high) : (low, Math.Min(high, crossing));
        }

        return new RankStability(criterion, weight, low, high);
    }

    /// <summary>The leader's lead at weight 1 of the criterion, and at weight 0.</summary>
    private static (double Own, double Others) Lead(Candidate leader, Candidate other, List<double> weights, int criterion)
    {
        double Difference(int i) => leader.Scores[i]!.Value - other.Scores[i]!.Value;
        var rest = Enumerable.Range(0, weights.Count).Where(i => i != criterion)
            .Sum(i => weights[i] / (1 - weights[criterion]) * Difference(i));
        return (Difference(criterion), rest);
    }
}
