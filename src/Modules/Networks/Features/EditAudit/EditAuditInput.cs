using System.ComponentModel.DataAnnotations;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>Everything about an audit that a person may change. What is left out takes its default.</summary>
internal sealed record EditAuditInput : IValidatableObject
{
    private const string ScaleMessage = "Give a figure above 0 and up to 5, the end of the scale.";
    private const string ShareMessage = "Give a share between 0 and 1, such as 0.4 for 40 %.";

    [Required(ErrorMessage = "Give the audit a name, such as “Second-year audit”.")]
    [PlainText(NetworkAudit.LongestName)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Give the day on which the audit was held, such as 2026-10-23.")]
    public DateOnly? HeldOn { get; set; }

    public DateOnly? AskedFrom { get; set; }

    public DateOnly? AskedUntil { get; set; }

    /// <summary>The relationship that the audit is about; null for none.</summary>
    public Guid? RelationshipId { get; set; }

    [EnumDataType(typeof(Symmetrisation), ErrorMessage = "Choose minimum, mean, maximum or directed.")]
    public Symmetrisation Symmetrisation { get; set; } = AuditSettings.Default.Symmetrisation;

    [Range(0.0, 5.0, MinimumIsExclusive = true, ErrorMessage = ScaleMessage)]
    public double WorkingFrequency { get; set; } = AuditSettings.Default.WorkingFrequency;

    [Range(0.0, 5.0, MinimumIsExclusive = true, ErrorMessage = ScaleMessage)]
    public double WorkingImportance { get; set; } = AuditSettings.Default.WorkingImportance;

    [Range(0.0, 5.0, MinimumIsExclusive = true, ErrorMessage = ScaleMessage)]
    public double CloseCloseness { get; set; } = AuditSettings.Default.CloseCloseness;

    [Range(1, 100, ErrorMessage = "Give a number of ties from 1 to 100.")]
    public int SpannerTies { get; set; } = AuditSettings.Default.SpannerTies;

    [Range(1, 100, ErrorMessage = "Give a core number from 1 to 100.")]
    public int CoreNumber { get; set; } = AuditSettings.Default.CoreNumber;

    [Range(0.0, 1.0, MinimumIsExclusive = true, ErrorMessage = ShareMessage)]
    public double OnePersonShare { get; set; } = AuditSettings.Default.OnePersonShare;

    [Range(0.0, 1.0, ErrorMessage = ShareMessage)]
    public double SpreadShare { get; set; } = AuditSettings.Default.SpreadShare;

    [Range(0.0, 1.0, MinimumIsExclusive = true, ErrorMessage = ShareMessage)]
    public double SeniorImbalance { get; set; } = AuditSettings.Default.SeniorImbalance;

    [Range(0.0, 5.0, MinimumIsExclusive = true, ErrorMessage = ScaleMessage)]
    public double UnequalPoints { get; set; } = AuditSettings.Default.UnequalPoints;

    [Range(0.0, 1.0, ErrorMessage = "Give a fit between 0 and 1.")]
    public double ClearCoreFit { get; set; } = AuditSettings.Default.ClearCoreFit;

    [Range(0.0, 1.0, ErrorMessage = ShareMessage)]
    public double ReliableResponse { get; set; } = AuditSettings.Default.ReliableResponse;

    [EnumDataType(typeof(PeopleCalled), ErrorMessage = "Choose suggested, number or name.")]
    public PeopleCalled PeopleCalled { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var wrong in AuditDays.Check(HeldOn, AskedFrom, AskedUntil))
        {
            yield return wrong;
        }

        if (SpreadShare > OnePersonShare)
        {
            yield return new(
                "The share below which contact is spread must not be above the share from which it hangs on one person.",
                [nameof(SpreadShare)]);
        }
    }

    public AuditHeading ToHeading() => new(Name, HeldOn!.Value, AskedFrom, AskedUntil);

    public AuditSettings ToSettings() => new()
    {
        Symmetrisation = Symmetrisation,
        WorkingFrequency = WorkingFrequency,
        WorkingImportance = WorkingImportance,
        CloseCloseness = CloseCloseness,
        SpannerTies = SpannerTies,
        CoreNumber = CoreNumber,
        OnePersonShare = OnePersonShare,
        SpreadShare = SpreadShare,
        SeniorImbalance = SeniorImbalance,
        UnequalPoints = UnequalPoints,
        ClearCoreFit = ClearCoreFit,
        ReliableResponse = ReliableResponse,
        PeopleByNumber = PeopleCalled switch
        {
            PeopleCalled.Number => true,
            PeopleCalled.Name => false,
            _ => null,
        },
    };

    public static EditAuditInput Of(AuditOverview audit, AuditSettings settings) => new EditAuditInput
    {
        Name = audit.Name,
        HeldOn = audit.HeldOn,
        AskedFrom = audit.AskedFrom,
        AskedUntil = audit.AskedUntil,
        RelationshipId = audit.RelationshipId,
    }.ReadBy(settings);

    /// <summary>The same with these settings.</summary>
    public EditAuditInput ReadBy(AuditSettings settings) => this with
    {
        Symmetrisation = settings.Symmetrisation,
        WorkingFrequency = settings.WorkingFrequency,
        WorkingImportance = settings.WorkingImportance,
        CloseCloseness = settings.CloseCloseness,
        SpannerTies = settings.SpannerTies,
        CoreNumber = settings.CoreNumber,
        OnePersonShare = settings.OnePersonShare,
        SpreadShare = settings.SpreadShare,
        SeniorImbalance = settings.SeniorImbalance,
        UnequalPoints = settings.UnequalPoints,
        ClearCoreFit = settings.ClearCoreFit,
        ReliableResponse = settings.ReliableResponse,
        PeopleCalled = settings.PeopleByNumber switch
        {
            true => PeopleCalled.Number,
            false => PeopleCalled.Name,
            null => PeopleCalled.Suggested,
        },
    };
}

/// <summary>What people are called on the pages of an audit.</summary>
internal enum PeopleCalled
{
    /// <summary>By number where the ids are short numbers, else by name.</summary>
    Suggested,

    /// <summary>By number, and their names are hidden.</summary>
    Number,

    /// <summary>By name.</summary>
    Name,
}
