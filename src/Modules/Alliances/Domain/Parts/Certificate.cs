using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A certificate of a person of either side, and until when it holds.</summary>
internal sealed class Certificate : IAlliancePart<Certificate, CertificateDetails>, IAudited
{
    private Certificate()
    {
    }

    public static string Called => "certificate";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly ObtainedOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public string AuditLabel => Name;

    public static Certificate Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(CertificateDetails details)
    {
        PersonId = details.PersonId!.Value;
        Name = Cleaned.Required(details.Name);
        ObtainedOn = details.ObtainedOn!.Value;
        ExpiresOn = details.ExpiresOn;
    }

    public CertificateDetails ToDetails() => new()
    {
        PersonId = PersonId,
        Name = Name,
        ObtainedOn = ObtainedOn,
        ExpiresOn = ExpiresOn,
    };
}

/// <summary>What a person enters about it.</summary>
internal sealed record CertificateDetails : IValidatableObject, INamesPeople
{
    [Required(ErrorMessage = "Choose a person of either firm.")]
    public Guid? PersonId { get; set; }

    [Required(ErrorMessage = "Name the certificate.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Say when it was obtained.")]
    public DateOnly? ObtainedOn { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public IEnumerable<NamedSide> People() =>
    [
        new(nameof(PersonId), PersonId, null),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(ObtainedOn), ObtainedOn), (nameof(ExpiresOn), ExpiresOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (ExpiresOn < ObtainedOn)
        {
            yield return new("It cannot expire before it was obtained.", [nameof(ExpiresOn)]);
        }
    }
}
