namespace Entente.Methods.Scoring;

/// <summary>One cause of failure as a side sees it.</summary>
/// <param name="Cause">Which of the four.</param>
/// <param name="Mean">Mean of the side's marks, 1 (not at all) to 5 (fully in order); null without an answer.</param>
/// <param name="Answers">How many people answered.</param>
public sealed record CauseScore(FailureCause Cause, double? Mean, int Answers)
{
    /// <summary>Below the middle of the scale a cause calls for action.</summary>
    public const double Middle = 3;

    /// <summary>Whether the cause calls for action.</summary>
    public bool CallsForAction => Mean < Middle;
}

/// <summary>The four reasons why joint selling between competitors fails.</summary>
public enum FailureCause
{
    /// <summary>No link to the company's strategy.</summary>
    Strategy,

    /// <summary>The internal organisation of the company.</summary>
    Organisation,

    /// <summary>Management processes: evaluation, quotas, training.</summary>
    Processes,

    /// <summary>The human and inter-organisational level.</summary>
    People,
}

/// <summary>
/// Profile of the four causes of failure, from two statements a cause with marks from 1 to 5.
/// <para>Score of a cause = mean of all marks of its two statements over all answers of a side.</para>
/// <para>Undefined cases: no answer gives null for each cause.</para>
/// <para>Source: Pellegrin-Boucher, E., Fournier, C. &amp; Fenneteau, H., How alliance managers sell products with their own
/// competitors: four case studies, two of success and two of failure.</para>
/// <para>Example: one answer with 2 and 3 for strategy: 2.5, which calls for action.</para>
/// </summary>
public static class FailureCauses
{
    /// <summary>Statements of each cause.</summary>
    public const int StatementsPerCause = 2;

    /// <summary>The profile of one side.</summary>
    /// <param name="answers">Each with eight marks, two for each cause in the order of <see cref="FailureCause"/>.</param>
    public static IReadOnlyList<CauseScore> Profile(IReadOnlyList<IReadOnlyList<int>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var causes = Enum.GetValues<FailureCause>();
        if (answers.Any(marks => marks.Count != causes.Length * StatementsPerCause))
        {
            throw new ArgumentException($"Each answer has {causes.Length * StatementsPerCause} marks.", nameof(answers));
        }

        return [.. causes.Select((cause, place) => new CauseScore(
            cause,
            answers.Count == 0 ? null : answers.SelectMany(marks => marks.Skip(place * StatementsPerCause).Take(StatementsPerCause)).Average(),
            answers.Count))];
    }
}
