using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What a person enters about an alliance.</summary>
internal sealed record AllianceDetails : IValidatableObject
{
    public const double MostReturn = 1000;

    /// <summary>The relationship within which the alliance lives. It stays what it is once the alliance is there.</summary>
    public Guid? RelationshipId { get; set; }

    [Required(ErrorMessage = "Give the alliance a name, such as what it offers together.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    [EnumDataType(typeof(AlliancePhase), ErrorMessage = "Choose a phase: candidate, forming, running, ending or ended.")]
    public AlliancePhase Phase { get; set; }

    public DateOnly? StartedOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public Guid? ManagerId { get; set; }

    /// <summary>To whom the manager reports in this alliance: "sales director".</summary>
    [PlainText(Lengths.Name)]
    public string? ReportsTo { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Purpose { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? PlannedReturn1 { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? PlannedReturn2 { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? PlannedReturn3 { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? ActualReturn1 { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? ActualReturn2 { get; set; }

    [Range(-MostReturn, MostReturn, ErrorMessage = Returns)]
    public decimal? ActualReturn3 { get; set; }

    private const string Returns = "A return is contribution over what was put in, such as 0.80; between -1,000 and 1,000.";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new[] { (nameof(StartedOn), StartedOn), (nameof(EndedOn), EndedOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (EndedOn < StartedOn)
        {
            yield return new("The alliance cannot end before it started.", [nameof(EndedOn)]);
        }
    }
}
