using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// A module that has something to say on the page of a relationship, such as how its last audit came out: register it as a
/// service (scoped). It answers in the caller's context, and so with what the actor may see.
/// </summary>
public interface IRelationshipPart
{
    /// <summary>Parts stand in ascending order.</summary>
    int Order { get; }

    /// <summary>What there is to say; null for nothing.</summary>
    Task<RelationshipNote?> FindAsync(AppDbContext db, Actor actor, Guid relationshipId, CancellationToken ct);
}

/// <summary>A section on the page of a relationship.</summary>
/// <param name="Title">Its heading, such as "Network audit".</param>
/// <param name="Text">One to three plain sentences.</param>
/// <param name="Link">The words of the link.</param>
/// <param name="Path">Where it leads, relative to the workspace.</param>
public sealed record RelationshipNote(string Title, string Text, string Link, string Path)
{
    /// <summary>A few words beside the heading, such as the day.</summary>
    public string? Aside { get; init; }
}
