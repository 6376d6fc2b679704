using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Who answers for a relationship at the top, on our side and on theirs.</summary>
internal static class Sponsors
{
    /// <summary>Sets both; the changes are saved with the relationship's own. Null when they fit.</summary>
    public static async Task<Refusal?> SetAsync(AppDbContext db, Relationship relationship, RelationshipDetails details, CancellationToken ct) =>
        await SetAsync(db, relationship, SponsorSide.Ours, details.OurSponsorId, ct)
        ?? await SetAsync(db, relationship, SponsorSide.Theirs, details.TheirSponsorId, ct);

    private static async Task<Refusal?> SetAsync(
        AppDbContext db, Relationship relationship, SponsorSide side, Guid? personId, CancellationToken ct)
    {
        var row = await db.Set<RelationshipSponsor>().SingleOrDefaultAsync(s => s.RelationshipId == relationship.Id && s.Side == side, ct);
        if (row?.PersonId == personId)
        {
            return null;
        }

        var person = personId is { } id ? await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == id, ct) : null;
        if (personId is not null && await FaultAsync(db, relationship, side, person, ct) is { } fault)
        {
            return Refusal.Invalid(new FieldError(FieldOf(side), fault));
        }

        var before = row is null ? null : await db.Set<Person>().Where(p => p.Id == row.PersonId).Select(p => p.Name).SingleOrDefaultAsync(ct);
        AuditTrail.Tell(db, relationship, new FieldChange(side == SponsorSide.Ours ? "OurSponsor" : "TheirSponsor", before, person?.Name));
        switch (row, person)
        {
            case (not null, null): db.Remove(row); break;
            case (null, not null): db.Add(RelationshipSponsor.Of(relationship, side, person.Id)); break;
            case (not null, not null): row.Pass(person.Id); break;
        }

        return null;
    }

    private static async Task<string?> FaultAsync(
        AppDbContext db, Relationship relationship, SponsorSide side, Person? person, CancellationToken ct)
    {
        if (person is null)
        {
            return "There is no such person.";
        }

        var isRight = side == SponsorSide.Theirs
            ? person.OrganisationId == relationship.OrganisationId
            : await db.Set<Organisation>().AnyAsync(o => o.Id == person.OrganisationId && o.IsOwn, ct);
        return isRight ? null : side == SponsorSide.Theirs
            ? $"{person.Name} does not work for the other organisation."
            : $"{person.Name} does not work for our own firm.";
    }

    private static string FieldOf(SponsorSide side) =>
        side == SponsorSide.Ours ? nameof(RelationshipDetails.OurSponsorId) : nameof(RelationshipDetails.TheirSponsorId);
}
