using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What a person enters about a promise.</summary>
internal sealed record PromiseDetails : IValidatableObject
{
    public Side Side { get; set; }

    [Required(ErrorMessage = "Say what was promised, in a sentence.")]
    [PlainText(Lengths.Promise)]
    public string? Text { get; set; }

    public Guid? ByPersonId { get; set; }

    public Guid? ToPersonId { get; set; }

    [Required(ErrorMessage = "Say when it was promised.")]
    public DateOnly? MadeOn { get; set; }

    public DateOnly? DueOn { get; set; }

    [PlainText(Lengths.Words)]
    public string? Occasion { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Side is not (Side.Ours or Side.Theirs))
        {
            yield return new("A promise is made by one side: ours or theirs.", [nameof(Side)]);
        }

        foreach (var (field, day) in new[] { (nameof(MadeOn), MadeOn), (nameof(DueOn), DueOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (DueOn < MadeOn)
        {
            yield return new("A promise cannot be due before it was made.", [nameof(DueOn)]);
        }
    }
}

/// <summary>How a promise ended, or to which day it was moved.</summary>
internal sealed record SettlementDetails
{
    /// <summary>Kept, broken or released; open: moved to <see cref="DueOn"/>.</summary>
    [EnumDataType(typeof(PromiseState), ErrorMessage = "Choose kept, broken, released or open.")]
    public PromiseState State { get; set; }

    /// <summary>The day on which it was kept, broken or released; today when it is left out.</summary>
    public DateOnly? On { get; set; }

    /// <summary>The new day of a promise that stays open.</summary>
    public DateOnly? DueOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Reason { get; set; }
}
