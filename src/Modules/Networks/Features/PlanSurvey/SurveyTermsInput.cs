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

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
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
        new(Disclosure, AnalystUserId, analystName, DeadlineOn!.Value, Blank(Purpose), Blank(Contact));

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
