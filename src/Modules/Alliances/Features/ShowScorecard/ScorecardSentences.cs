using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Alliances.Features;

/// <summary>The scorecard in sentences.</summary>
internal static class ScorecardSentences
{
    /// <summary>A mark below the middle of the scale calls for action.</summary>
    private const int Middle = 3;

    public static IReadOnlyList<Choice> Subjects { get; } = [.. Enum.GetValues<JudgedSubject>().Select(s => new Choice(s.ToString(), Of(s)))];

    public static string Of(JudgedSubject subject) => subject switch
    {
        JudgedSubject.CompetitivePosition => "Competitive position that the alliance gives",
        JudgedSubject.StrategicIntegration => "Strategic: senior people share where the two go",
        JudgedSubject.TacticalIntegration => "Tactical: middle managers plan together",
        JudgedSubject.OperationalIntegration => "Operational: those who do the work have what they need",
        JudgedSubject.InterpersonalIntegration => "Interpersonal: people know and trust each other",
        _ => "Cultural: differences are understood and bridged",
    };

    /// <summary>"Two of five objectives that were due are met. The return of this year is 0.48, 0.80 was planned."</summary>
    public static string Lead(ScorecardView card, AllianceView alliance) =>
        string.Join(' ', new[] { Objectives(card), Result(alliance), Weakest(card) }.OfType<string>());

    public static string Objectives(ScorecardView card) => (card.Objectives.Count, card.Due) switch
    {
        (0, _) => "No joint objective is written down, so nobody can say whether the alliance succeeds.",
        (var all, 0) => $"{Figures.Capital(Figures.Count(all, "joint objective is", "joint objectives are"))} under way; none is due yet.",
        (_, 1) => card.Met == 1 ? "The one joint objective that was due is met." : "The one joint objective that was due is not met.",
        (_, var due) => $"{(card.Met == 0 ? "None" : Figures.Capital(Figures.Word(card.Met)))} of the {Figures.Count(due, "joint objective", "joint objectives")} that were due {(card.Met == 1 ? "is" : "are")} met.",
    };

    public static string? Result(AllianceView alliance) => alliance.ThisYear switch
    {
        { Actual: { } actual, Planned: { } planned } => $"The return of this year is {Figures.Amount(actual)}; {Figures.Amount(planned)} was planned.",
        { Planned: { } planned } => $"A return of {Figures.Amount(planned)} is planned for this year; none is recorded yet.",
        _ => null,
    };

    /// <summary>"3 of 5", with whose.</summary>
    public static string? Mark(JudgementDetails? judgement) => judgement?.Mark is { } mark ? $"{mark} of {JudgementDetails.Best}" : null;

    public static bool CallsForAction(JudgementDetails? judgement) => judgement?.Mark < Middle;

    private static string? Weakest(ScorecardView card) =>
        card.Integration.Where(l => CallsForAction(l.Ours) || CallsForAction(l.Theirs)).MinBy(l => Math.Min(l.Ours?.Mark ?? JudgementDetails.Best, l.Theirs?.Mark ?? JudgementDetails.Best)) is { } weak
            ? $"The weakest level is the {Of(weak.Level).Split(':')[0].ToLowerInvariant()} one."
            : null;
}
