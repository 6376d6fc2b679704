using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What a person enters about an agreement.</summary>
internal sealed record AgreementDetails : IValidatableObject
{
    public const int MostNoticeDays = 3650;

    public Guid? ParentId { get; set; }

    [EnumDataType(typeof(AgreementKind), ErrorMessage = "Choose a kind: global, national, framework or subcontract.")]
    public AgreementKind Kind { get; set; }

    [Required(ErrorMessage = "Give the agreement a title.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    public DateOnly? SignedOn { get; set; }

    [Required(ErrorMessage = "Say from when the agreement holds.")]
    public DateOnly? StartsOn { get; set; }

    [Required(ErrorMessage = "Say until when it holds; an agreement that renews itself has the end of its first term.")]
    public DateOnly? EndsOn { get; set; }

    public bool Renews { get; set; }

    [Range(0, MostNoticeDays, ErrorMessage = "Notice is given 0 to 3,650 days before the end.")]
    public int? NoticeDays { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Notes { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string, DateOnly?)[] days = [(nameof(SignedOn), SignedOn), (nameof(StartsOn), StartsOn), (nameof(EndsOn), EndsOn)];
        foreach (var (field, day) in days)
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (EndsOn < StartsOn)
        {
            yield return new("The agreement cannot end before it starts.", [nameof(EndsOn)]);
        }
    }
}
