using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>What must hold between a relationship, the organisations and the members.</summary>
internal static class RelationshipRules
{
    public const string Duplicate = "We have a relationship with this organisation already.";

    public const string Referenced = "The organisation is not there any more. Choose another.";

    /// <summary>Null when a new relationship with this organisation fits; else why not.</summary>
    public static async Task<Refusal?> FindBreachAsync(AppDbContext db, Organisation other, CancellationToken ct) => other.IsOwn
        ? Refuse(nameof(RelationshipDetails.Organisation), $"{other.Name} is our own firm. A relationship is with another organisation.")
        : await db.Set<Relationship>().AnyAsync(r => r.OrganisationId == other.Id, ct)
            ? Refuse(
                nameof(RelationshipDetails.Organisation),
                $"We have a relationship with {other.Name} already. It can be of several kinds at once: change that one.")
            : null;

    /// <summary>The owner is a member who has joined, or whoever was the owner before.</summary>
    public static async Task<Refusal?> FindBreachOfOwnerAsync(AppDbContext db, Guid? ownerId, Guid? before, CancellationToken ct) =>
        ownerId is null || ownerId == before
        || await db.Members.AnyAsync(m => m.WorkspaceId == db.WorkspaceId && m.UserId == ownerId && m.JoinedUtc != null, ct)
            ? null
            : Refuse(nameof(RelationshipDetails.OwnerId), "There is no such member of this workspace.");

    /// <summary>A relationship stays with its organisation.</summary>
    public static Refusal? FindBreachOfMove(Relationship relationship, Organisation other) => relationship.OrganisationId == other.Id
        ? null
        : Refuse(
            nameof(RelationshipDetails.Organisation),
            "A relationship stays with its organisation. Delete this one and add another.");

    private static Refusal Refuse(string field, string message) => Refusal.Invalid(new FieldError(field, message));
}
