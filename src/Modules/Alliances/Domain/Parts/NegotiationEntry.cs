using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>Who met whom while the alliance was negotiated, role to role, about what and with what result.</summary>
internal sealed class NegotiationEntry : IAlliancePart<NegotiationEntry, NegotiationDetails>, IAudited
{
    private NegotiationEntry()
    {
    }

    public static string Called => "meeting of the negotiation";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public RoleKind OurRole { get; private set; }

    public Guid? OurPersonId { get; private set; }

    public RoleKind TheirRole { get; private set; }

    public Guid? TheirPersonId { get; private set; }

    public string? Result { get; private set; }

    public string AuditLabel => Subject;

    public static NegotiationEntry Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(NegotiationDetails details)
    {
        HeldOn = details.HeldOn!.Value;
        Subject = Cleaned.Required(details.Subject);
        OurRole = details.OurRole;
        OurPersonId = details.OurPersonId;
        TheirRole = details.TheirRole;
        TheirPersonId = details.TheirPersonId;
        Result = Cleaned.Lines(details.Result);
    }

    public NegotiationDetails ToDetails() => new()
    {
        HeldOn = HeldOn,
        Subject = Subject,
        OurRole = OurRole,
        OurPersonId = OurPersonId,
        TheirRole = TheirRole,
        TheirPersonId = TheirPersonId,
        Result = Result,
    };
}

/// <summary>What a person enters about it.</summary>
internal sealed record NegotiationDetails : IValidatableObject, INamesPeople
{
    [Required(ErrorMessage = "Say when they met.")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "Say what it was about.")]
    [PlainText(Lengths.Name)]
    public string? Subject { get; set; }

    [EnumDataType(typeof(RoleKind), ErrorMessage = "Choose a role.")]
    public RoleKind OurRole { get; set; }

    public Guid? OurPersonId { get; set; }

    [EnumDataType(typeof(RoleKind), ErrorMessage = "Choose a role.")]
    public RoleKind TheirRole { get; set; }

    public Guid? TheirPersonId { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Result { get; set; }

    public IEnumerable<NamedSide> People() =>
    [
        new(nameof(OurPersonId), OurPersonId, Side.Ours),
        new(nameof(TheirPersonId), TheirPersonId, Side.Theirs),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(HeldOn), HeldOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
