using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>Reads organisations and people for other modules, in their context and so in their workspace.</summary>
public interface IDirectory
{
    /// <summary>Our own firm; null while nobody has said which organisation that is.</summary>
    Task<OrganisationRef?> FindOwnAsync(AppDbContext db, CancellationToken ct);

    /// <summary>Those of the ids that exist, by name.</summary>
    Task<IReadOnlyList<OrganisationRef>> FindOrganisationsAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Those of the ids that exist, by name.</summary>
    Task<IReadOnlyList<PersonRef>> FindPeopleAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Everybody who works for one of the organisations, by name.</summary>
    Task<IReadOnlyList<PersonRef>> ListPeopleAsync(AppDbContext db, IReadOnlyCollection<Guid> organisationIds, CancellationToken ct);

    /// <summary>Our own firm and those with which it has a relationship, by name, our own first.</summary>
    Task<IReadOnlyList<OrganisationRef>> ListRelatedAsync(AppDbContext db, int most, CancellationToken ct);

    /// <summary>The e-mail addresses of those people who have one.</summary>
    Task<IReadOnlyDictionary<Guid, string>> FindEmailsAsync(AppDbContext db, IReadOnlyCollection<Guid> personIds, CancellationToken ct);
}
