namespace Entente.Modules.Directory.Domain;

/// <summary>An input that names an organisation: programs by its id, people by its name.</summary>
internal interface INamesOrganisation
{
    Guid? OrganisationId { get; }

    string? Organisation { get; }
}
