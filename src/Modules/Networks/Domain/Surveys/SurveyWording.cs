namespace Entente.Modules.Networks.Domain;

/// <summary>The three questions of a survey in the organiser's words; what is null is asked in ours.</summary>
/// <param name="Frequency">The question how often.</param>
/// <param name="FrequencySteps">Its six answers from none to most, separated by semicolons.</param>
/// <param name="Importance">The question how important.</param>
/// <param name="ImportanceSteps">Its six answers.</param>
/// <param name="Closeness">The question how close.</param>
/// <param name="ClosenessSteps">Its six answers.</param>
internal sealed record SurveyWording(
    string? Frequency, string? FrequencySteps, string? Importance, string? ImportanceSteps, string? Closeness, string? ClosenessSteps)
{
    public const int LongestQuestion = 300;
    public const int LongestSteps = 300;

    /// <summary>Answers from 0 to 5.</summary>
    public const int Steps = 6;

    public static SurveyWording Default { get; } = new(null, null, null, null, null, null);

    /// <summary>The six answers; null where the text does not hold six different ones.</summary>
    public static IReadOnlyList<string>? StepsOf(string? text)
    {
        var steps = (text ?? string.Empty).Split(';', StringSplitOptions.TrimEntries);
        return steps.Length == Steps && Array.TrueForAll(steps, step => step.Length > 0)
            && steps.Distinct(StringComparer.OrdinalIgnoreCase).Count() == Steps ? steps : null;
    }
}
