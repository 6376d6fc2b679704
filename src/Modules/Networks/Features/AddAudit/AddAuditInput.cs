using System.ComponentModel.DataAnnotations;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>What a new audit is called and when it was held.</summary>
internal sealed record AddAuditInput : IValidatableObject
{
    [Required(ErrorMessage = "Give the audit a name, such as “Second-year audit”.")]
    [PlainText(NetworkAudit.LongestName)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Give the day on which the audit was held, such as 2026-10-23.")]
    public DateOnly? HeldOn { get; set; }

    public DateOnly? AskedFrom { get; set; }

    public DateOnly? AskedUntil { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        AuditDays.Check(HeldOn, AskedFrom, AskedUntil);

    public AuditHeading ToHeading() => new(Name, HeldOn!.Value, AskedFrom, AskedUntil);
}
