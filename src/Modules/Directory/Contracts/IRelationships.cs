using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>Reads relationships for other modules, in their context and so in their workspace and with the actor's sight.</summary>
public interface IRelationships
{
    /// <summary>The relationship, or null when there is none for the actor.</summary>
    Task<RelationshipRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct);

    /// <summary>All relationships by name, for a choice; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<RelationshipRef>> ListAsync(AppDbContext db, int most, CancellationToken ct);

    /// <summary>The relationships with the firms of these names, by the folded name of the firm (<see cref="Platform.Lists.FoldedText"/>).</summary>
    Task<ILookup<string, RelationshipRef>> FindByFirmAsync(AppDbContext db, IReadOnlyCollection<string> names, CancellationToken ct);
}

/// <summary>A relationship as other modules name it.</summary>
/// <param name="Id">Its id in the workspace.</param>
/// <param name="OrganisationId">The other firm.</param>
/// <param name="Title">Its name, or that of the other firm.</param>
public sealed record RelationshipRef(Guid Id, Guid OrganisationId, string Title);
