using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// A module whose rows refer to organisations says so here (register it as a service), so that deleting one can be
/// refused with the list of what refers to it. The foreign keys refuse it anyway; this is where the words come from.
/// </summary>
public interface IReferToOrganisations
{
    /// <summary>What refers to the organisation; empty when nothing does.</summary>
    Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid organisationId, CancellationToken ct);

    /// <summary>
    /// Two organisations become one: lets the rows that refer to <paramref name="fromId"/> refer to <paramref name="toId"/>, in the
    /// caller's transaction, and gives their ids. With <paramref name="only"/> just these rows: that is how a merge is undone.
    /// Null when the module cannot do it; then a merge is refused while rows refer to the one that goes.
    /// </summary>
    Task<IReadOnlyList<Guid>?> MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) => Task.FromResult<IReadOnlyList<Guid>?>(null);
}

/// <summary>The same for people.</summary>
public interface IReferToPeople
{
    /// <summary>What refers to the person; empty when nothing does.</summary>
    Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct);

    /// <summary>Two people become one, as with organisations.</summary>
    Task<IReadOnlyList<Guid>?> MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) => Task.FromResult<IReadOnlyList<Guid>?>(null);
}

/// <summary>The same for relationships.</summary>
public interface IReferToRelationships
{
    /// <summary>What refers to the relationship and keeps it from being deleted; empty when nothing does.</summary>
    Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid relationshipId, CancellationToken ct);

    /// <summary>Two relationships become one, as with organisations.</summary>
    Task<IReadOnlyList<Guid>?> MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) => Task.FromResult<IReadOnlyList<Guid>?>(null);
}

/// <summary>Rows that keep a record from being deleted.</summary>
/// <param name="What">How many of what, such as "2 network audits".</param>
/// <param name="Path">Where to see them, relative to the workspace, such as "networks".</param>
/// <param name="Remedy">What to do about them, such as "Delete the audits."</param>
public sealed record Reference(string What, string Path, string Remedy);
