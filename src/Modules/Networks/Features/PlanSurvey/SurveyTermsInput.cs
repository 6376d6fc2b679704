using System.ComponentModel.DataAnnotations;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>Under which terms people are asked, of a new survey and of one that is changed.</summary>
internal abstract record SurveyConditions : IValidatableObject
{
    public DisclosureLevel Disclosure { get; set; }

    /// <summary>A member of the workspace; needed where one analyst sees names.</summary>
    public Guid? AnalystUserId { get; set; }

    [Required(ErrorMessage = "Give the last day on which answers are taken, such as 2026-11-20.")]
    public DateOnly? DeadlineOn { get; set; }

    [PlainText(AuditSurvey.LongestPurpose, IsMultiline = true)]
    public string? Purpose { get; set; }

    [PlainText(AuditSurvey.LongestAddress)]
    public string? Contact { get; set; }

    /// <summary>Days before the last one on which whoever is not done is reminded, such as "7, 2".</summary>
    [PlainText(SurveyAsking.LongestDays)]
    public string? RemindDaysBefore { get; set; }

    [PlainText(SurveyWording.LongestQuestion)]
    public string? FrequencyText { get; set; }

    [PlainText(SurveyWording.LongestSteps)]
    public string? FrequencySteps { get; set; }

    [PlainText(SurveyWording.LongestQuestion)]
    public string? ImportanceText { get; set; }

    [PlainText(SurveyWording.LongestSteps)]
    public string? ImportanceSteps { get; set; }

    [PlainText(SurveyWording.LongestQuestion)]
    public string? ClosenessText { get; set; }

    [PlainText(SurveyWording.LongestSteps)]
    public string? ClosenessSteps { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (text, field) in new[] { (FrequencySteps, nameof(FrequencySteps)), (ImportanceSteps, nameof(ImportanceSteps)), (ClosenessSteps, nameof(ClosenessSteps)) })
        {
            if (!string.IsNullOrWhiteSpace(text) && SurveyWording.StepsOf(text) is null)
            {
                yield return new("Write six different answers from none to most, separated by semicolons, or leave it empty.", [field]);
            }
        }

        if (SurveyAsking.DaysOf(RemindDaysBefore) is null)
        {
            yield return new(
                $"Write up to {SurveyAsking.MostReminders} whole numbers of days from 0 to {SurveyAsking.MostDaysBefore}, such as 7, 2; or leave it empty.",
                [nameof(RemindDaysBefore)]);
        }

        if (!Enum.IsDefined(Disclosure))
        {
            yield return new("Choose who sees the answers.", [nameof(Disclosure)]);
        }

        if (Disclosure == DisclosureLevel.Analyst && AnalystUserId is null)
        {
            yield return new("Choose who alone sees the answers with names.", [nameof(AnalystUserId)]);
        }
    }

    public SurveyTerms ToTerms(string? analystName) =>
        new(Disclosure, AnalystUserId, analystName, DeadlineOn!.Value, Blank(Purpose), Blank(Contact))
        {
            Wording = new(Blank(FrequencyText), Blank(FrequencySteps), Blank(ImportanceText), Blank(ImportanceSteps), Blank(ClosenessText), Blank(ClosenessSteps)),
            RemindDaysBefore = SurveyAsking.DaysOf(RemindDaysBefore) is { Count: > 0 } days ? string.Join(", ", days) : null,
        };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The terms of a survey that is there.</summary>
internal sealed record SurveyTermsInput : SurveyConditions;

/// <summary>A new survey: what the audit is called, which firms take part, whose roster it continues.</summary>
internal sealed record PlanSurveyInput : SurveyConditions
{
    public const int MostFirms = 20;

    [Required(ErrorMessage = "Give the audit a name, such as “Third-year audit”.")]
    [PlainText(NetworkAudit.LongestName)]
    public string Name { get; set; } = "";

    /// <summary>Organisations of the directory.</summary>
    public List<Guid>? FirmIds { get; set; }

    public Guid? PreviousAuditId { get; set; }

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var result in base.Validate(validationContext))
        {
            yield return result;
        }

        if (FirmIds is null or { Count: 0 } or { Count: > MostFirms })
        {
            yield return new($"Choose the firms whose people are asked, {MostFirms} at most.", [nameof(FirmIds)]);
        }
    }
}
