namespace Entente.Methods.Scoring;

/// <summary>A candidate with a score from 0 to 10 on each criterion, in the order of the weights.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Scores">One score a criterion; null where it is not known yet.</param>
public sealed record Candidate(string Name, IReadOnlyList<double?> Scores);

/// <summary>A candidate's place by weighted score.</summary>
/// <param name="Index">Place of the candidate in the input.</param>
/// <param name="Score">Weighted mean of the known scores; null when none is known.</param>
/// <param name="Rank">1 for the best; equal scores share a rank.</param>
/// <param name="Known">Share of the weight on criteria that have a score.</param>
public sealed record CandidateRank(int Index, double? Score, int Rank, double Known);

/// <summary>
/// Choosing between candidates by several criteria.
/// <para>Weighted score of a candidate: Σ w·s / Σ w over the criteria with a score. Ranks in descending order.</para>
/// <para>Pareto set: the candidates that no other one equals or beats on every criterion and beats on at least one. Only
/// candidates with all scores are compared.</para>
/// <para>Undefined cases: no known score gives null and the last rank; weights that are all 0 count alike.</para>
/// <para>Source: criteria from Salle, Cova, Ivens &amp; Pardo (2007); additive value after Keeney, R. L. &amp; Raiffa, H. (1976),
/// Decisions with Multiple Objectives, chapter 3.</para>
/// <para>Example: weights 2 and 1, scores 6 and 9: 7.</para>
/// </summary>
public static class CandidateScores
{
    /// <summary>Ranks all candidates.</summary>
    public static IReadOnlyList<CandidateRank> Rank(IReadOnlyList<Candidate> candidates, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.All(weight => weight == 0))
        {
            weights = [.. weights.Select(_ => 1.0)];
        }

        var scores = candidates.Select(candidate => Score(candidate, weights)).ToList();
        return [.. scores.Select((own, index) => new CandidateRank(
            index, own.Score, 1 + scores.Count(other => Beats(other.Score, own.Score)), own.Known))];
    }

    /// <summary>Candidates that no other one beats throughout.</summary>
    public static IReadOnlyList<int> ParetoSet(IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var known = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Scores.All(score => score is not null)).ToList();
        return [.. known.Where(i => !known.Any(j => Dominates(candidates[j], candidates[i])))];
    }

    private static (double? Score, double Known) Score(Candidate candidate, IReadOnlyList<double> weights)
    {
        if (candidate.Scores.Count != weights.Count)
        {
            throw new ArgumentException("Each candidate needs one score a criterion, null where it is not known.", nameof(candidate));
        }

        var (sum, known, all) = (0.0, 0.0, weights.Sum());
        for (var i = 0; i < weights.Count; i++)
        {
            if (candidate.Scores[i] is { } score)
            {
                sum += weights[i] * score;
                known += weights[i];
            }
        }

        return (known > 0 ? sum / known : null, known / all);
    }

    /// <summary>Ties within rounding are ties.</summary>
    private static bool Beats(double? other, double? own) =>
        other is { } a && (own is not { } b || a > b + 1e-12);

    private static bool Dominates(Candidate other, Candidate own)
    {
        var pairs = other.Scores.Zip(own.Scores).ToList();
        return pairs.TrueForAll(pair => pair.First >= pair.Second) && pairs.Exists(pair => pair.First > pair.Second);
    }
}
