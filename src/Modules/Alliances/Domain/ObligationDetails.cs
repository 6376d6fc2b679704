using System.ComponentModel.DataAnnotations;
using Entente.Methods.Obligations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What a person enters about an obligation.</summary>
internal sealed record ObligationDetails
{
    public const double MostAmount = 1e12;

    [PlainText(Lengths.Clause)]
    public string? Clause { get; set; }

    [Required(ErrorMessage = "Say what is owed, such as: advisers certified.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    [EnumDataType(typeof(Side), ErrorMessage = "Choose who owes it: ours, theirs or both.")]
    public Side OwedBy { get; set; }

    [EnumDataType(typeof(TargetKind), ErrorMessage = "Choose how the target is meant: total, floor or ceiling.")]
    public TargetKind Kind { get; set; }

    [Required(ErrorMessage = "Say what is counted, such as people or million dollars.")]
    [PlainText(Lengths.Unit)]
    public string? Unit { get; set; }

    [Required(ErrorMessage = "Give the target of a whole term; 0 when nothing is asked.")]
    [Range(0, MostAmount, ErrorMessage = "A target is a number from 0 to 1,000,000,000,000.")]
    public decimal? Target { get; set; }
}

/// <summary>A new target from a day on.</summary>
internal sealed record AmendmentDetails : IValidatableObject
{
    [Required(ErrorMessage = "Say from which day the new target holds.")]
    public DateOnly? EffectiveFrom { get; set; }

    [Required(ErrorMessage = "Give the target of a whole term; 0 when nothing is asked.")]
    [Range(0, ObligationDetails.MostAmount, ErrorMessage = "A target is a number from 0 to 1,000,000,000,000.")]
    public decimal? Target { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(EffectiveFrom) is { } fault)
        {
            yield return new(fault, [nameof(EffectiveFrom)]);
        }
    }
}

/// <summary>Something reached or measured.</summary>
internal sealed record ActualDetails : IValidatableObject
{
    [Required(ErrorMessage = "Say to which day it counts.")]
    public DateOnly? CountsOn { get; set; }

    [Required(ErrorMessage = "Give the amount: for a total what was added, for a level what was measured.")]
    [Range(-ObligationDetails.MostAmount, ObligationDetails.MostAmount, ErrorMessage = "An amount is a number up to 1,000,000,000,000; a correction may be negative.")]
    public decimal? Amount { get; set; }

    [PlainText(Lengths.Words)]
    public string? Evidence { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(CountsOn) is { } fault)
        {
            yield return new(fault, [nameof(CountsOn)]);
        }
    }
}
