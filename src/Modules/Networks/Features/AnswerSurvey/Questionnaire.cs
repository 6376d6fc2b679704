using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;

namespace Entente.Modules.Networks.Features;

/// <summary>A questionnaire as its one respondent sees it: the roster without anybody's answers but the own.</summary>
/// <param name="AuditName">The audit.</param>
/// <param name="Workspace">Who asks.</param>
/// <param name="Name">The respondent.</param>
/// <param name="WhoSees">The promise.</param>
/// <param name="Purpose">Why, in the organiser's words.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="DeadlineOn">The last day.</param>
/// <param name="HasAgreed">Whether the respondent agreed to take part.</param>
/// <param name="HasDeclined">Whether the respondent said no.</param>
/// <param name="DoneUtc">When the respondent was done; null: not yet.</param>
/// <param name="People">Everybody else of the roster.</param>
internal sealed record Questionnaire(
    string AuditName, string Workspace, string Name, string WhoSees, string? Purpose, string? Contact, DateOnly DeadlineOn,
    bool HasAgreed, bool HasDeclined, DateTime? DoneUtc, IReadOnlyList<RosterContact> People)
{
    /// <summary>The three questions as this survey asks them.</summary>
    public IReadOnlyList<SurveyQuestion> Questions { get; init; } = SurveyQuestion.All;

    public IEnumerable<RosterContact> Chosen => People.Where(p => p.Answer is not null);

    public IEnumerable<RosterContact> Unrated => Chosen.Where(p => !p.Answer!.IsComplete);
}

/// <summary>Somebody on the roster, with what the respondent said.</summary>
internal sealed record RosterContact(string Key, string Name, string Firm, string Place, OwnAnswer? Answer);

/// <summary>What the respondent said of one contact; null figures are not given yet.</summary>
internal sealed record OwnAnswer(int? Frequency, int? Importance, int? Closeness)
{
    public bool IsComplete => Frequency is not null && Importance is not null && Closeness is not null;
}

/// <summary>One of the three questions, with the words of its six steps.</summary>
internal sealed record SurveyQuestion(string Field, string Text, IReadOnlyList<string> Steps)
{
    public static IReadOnlyList<SurveyQuestion> All { get; } =
    [
        new("frequency", "How often are you in contact about the alliance?", ["never", "a few times a year", "monthly", "every two weeks", "weekly", "daily"]),
        new("importance", "How important is this contact for your work in the alliance?", ["not at all", "hardly", "somewhat", "important", "very", "essential"]),
        new("closeness", "How close are you personally?", ["not at all", "distant", "acquainted", "friendly", "close", "close friends"]),
    ];

    /// <summary>In the organiser's words, where there are some.</summary>
    public static IReadOnlyList<SurveyQuestion> In(SurveyWording? wording) => wording is null ? All :
    [
        All[0].Worded(wording.Frequency, wording.FrequencySteps),
        All[1].Worded(wording.Importance, wording.ImportanceSteps),
        All[2].Worded(wording.Closeness, wording.ClosenessSteps),
    ];

    private SurveyQuestion Worded(string? text, string? steps) => this with { Text = text ?? Text, Steps = SurveyWording.StepsOf(steps) ?? Steps };
}
