using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain;

/// <summary>What a person enters about our relationship with another organisation.</summary>
internal sealed record RelationshipDetails : INamesOrganisation, IValidatableObject
{
    /// <summary>The other organisation by its id, or by <see cref="Organisation"/>.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The other organisation by its name.</summary>
    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    /// <summary>What the other organisation is to us, at least one.</summary>
    public List<RelationshipKind> Kinds { get; set; } = [];

    /// <summary>A name of its own, such as "Co-branded card"; without one it is called as the other organisation.</summary>
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    /// <summary>When it began.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>How far it is.</summary>
    [EnumDataType(typeof(RelationshipStage), ErrorMessage = "The stage is idea, forming, active, ending or ended.")]
    public RelationshipStage? Stage { get; set; }

    /// <summary>The person of our own firm who answers for it at the top, by id.</summary>
    public Guid? OurSponsorId { get; set; }

    /// <summary>The person of the other organisation who answers for it there, by id.</summary>
    public Guid? TheirSponsorId { get; set; }

    /// <summary>The member of the workspace who looks after it.</summary>
    public Guid? OwnerId { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kinds is not { Count: > 0 })
        {
            yield return new("Say what the organisation is to us: choose at least one kind.", [nameof(Kinds)]);
        }
        else if (Kinds.Any(kind => !Enum.IsDefined(kind)))
        {
            yield return new(
                $"A kind is one of these: {string.Join(", ", RelationshipKinds.All.Select(k => k.Word()))}.", [nameof(Kinds)]);
        }

        if (PlausibleDays.Fault(Since) is { } fault)
        {
            yield return new(fault, [nameof(Since)]);
        }
    }
}
