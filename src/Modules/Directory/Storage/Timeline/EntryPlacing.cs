using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>
/// Finds what an entry is about and what follows from it. An entry about a firm with which we have a relationship hangs
/// on the relationship, so that whoever may not see that does not see the entry.
/// </summary>
internal static class EntryPlacing
{
    public static async Task<Outcome<EntryPlace>> FindAsync(AppDbContext db, EntryDetails details, CancellationToken ct)
    {
        if (details.RelationshipId is { } relationshipId)
        {
            var relationship = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.Id == relationshipId, ct);
            return relationship is null
                ? Refuse(nameof(details.RelationshipId), "There is no such relationship.")
                : new EntryPlace(relationship.Id, relationship.OrganisationId, null);
        }

        if (details.PersonId is { } personId)
        {
            var firm = await db.Set<Person>().Where(p => p.Id == personId).Select(p => (Guid?)p.OrganisationId).SingleOrDefaultAsync(ct);
            return firm is null
                ? Refuse(nameof(details.PersonId), "There is no such person.")
                : new EntryPlace(await RelationshipOfAsync(db, firm.Value, ct), firm, personId);
        }

        if (details.OrganisationId is { } organisationId)
        {
            return await db.Set<Organisation>().AnyAsync(o => o.Id == organisationId, ct)
                ? new EntryPlace(await RelationshipOfAsync(db, organisationId, ct), organisationId, null)
                : Refuse(nameof(details.OrganisationId), "There is no such organisation.");
        }

        return details.Kind == EntryKind.Task
            ? EntryPlace.Nothing
            : Refuse(nameof(details.RelationshipId), "Say what it is about: a relationship, an organisation or a person.");
    }

    private static Task<Guid?> RelationshipOfAsync(AppDbContext db, Guid organisation, CancellationToken ct) =>
        db.Set<Relationship>().Where(r => r.OrganisationId == organisation).OrderBy(r => r.Id)
            .Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);

    private static Refusal Refuse(string field, string message) => Refusal.Invalid(new FieldError(field, message));
}
