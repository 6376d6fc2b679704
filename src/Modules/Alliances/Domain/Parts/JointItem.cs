using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>An event, a reference or marketing material that carries both names and so needs both approvals.</summary>
internal sealed class JointItem : IAlliancePart<JointItem, JointItemDetails>, IAudited
{
    private JointItem()
    {
    }

    public static string Called => "joint event, reference or material";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public JointKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly? PlannedOn { get; private set; }

    public DateOnly? WeApprovedOn { get; private set; }

    public DateOnly? TheyApprovedOn { get; private set; }

    public string? UseRights { get; private set; }

    public DateOnly? UsableUntil { get; private set; }

    public string AuditLabel => Title;

    public static JointItem Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(JointItemDetails details)
    {
        Kind = details.Kind;
        Title = Cleaned.Required(details.Title);
        PlannedOn = details.PlannedOn;
        WeApprovedOn = details.WeApprovedOn;
        TheyApprovedOn = details.TheyApprovedOn;
        UseRights = Cleaned.Lines(details.UseRights);
        UsableUntil = details.UsableUntil;
    }

    public JointItemDetails ToDetails() => new()
    {
        Kind = Kind,
        Title = Title,
        PlannedOn = PlannedOn,
        WeApprovedOn = WeApprovedOn,
        TheyApprovedOn = TheyApprovedOn,
        UseRights = UseRights,
        UsableUntil = UsableUntil,
    };
}

/// <summary>What carries both names.</summary>
internal enum JointKind
{
    Event,
    Reference,
    Material,
}

/// <summary>What a person enters about it.</summary>
internal sealed record JointItemDetails : IValidatableObject
{
    [EnumDataType(typeof(JointKind), ErrorMessage = "Choose event, reference or material.")]
    public JointKind Kind { get; set; }

    [Required(ErrorMessage = "Say what it is, such as: spring mailing with both logos.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    public DateOnly? PlannedOn { get; set; }

    public DateOnly? WeApprovedOn { get; set; }

    public DateOnly? TheyApprovedOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? UseRights { get; set; }

    public DateOnly? UsableUntil { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(PlannedOn), PlannedOn), (nameof(WeApprovedOn), WeApprovedOn), (nameof(TheyApprovedOn), TheyApprovedOn), (nameof(UsableUntil), UsableUntil) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
