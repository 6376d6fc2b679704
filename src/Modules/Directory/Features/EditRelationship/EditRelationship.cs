using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The relationship's new details, and the version that was seen. The organisation may be left out.</summary>
internal sealed record EditRelationshipInput(Guid Id, Guid Version, RelationshipDetails Details);

internal sealed class EditRelationship(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<RelationshipView>> RunAsync(EditRelationshipInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change relationships") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var relationship = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.Id == input.Id, ct);
        if (relationship is null)
        {
            return Refusal.NotFound("relationship");
        }

        if (relationship.Version != input.Version)
        {
            return Refusal.Stale("relationship");
        }

        if (!(await FindOrganisationAsync(db, relationship, input.Details, ct)).TryGet(out var other, out var unclear))
        {
            return unclear;
        }

        if (await RelationshipRules.FindBreachOfOwnerAsync(db, input.Details.OwnerId, relationship.OwnerId, ct) is { } breach)
        {
            return breach;
        }

        relationship.Change(other, input.Details, clock.GetUtcNow().UtcDateTime);
        if (await Sponsors.SetAsync(db, relationship, input.Details, ct) is { } unfit)
        {
            return unfit;
        }

        return await saving.TrySaveAsync(db, "relationship", RelationshipRules.Duplicate, RelationshipRules.Referenced, ct)
            is { } refusal ? refusal : await (await RelationshipView.Of(db).SingleAsync(r => r.Id == input.Id, ct)).CompleteAsync(db, ct);
    }

    private static async Task<Outcome<Organisation>> FindOrganisationAsync(
        AppDbContext db, Relationship relationship, RelationshipDetails details, CancellationToken ct)
    {
        if (details.OrganisationId is null && Cleaned.OrNull(details.Organisation) is null)
        {
            return await db.Set<Organisation>().SingleAsync(o => o.Id == relationship.OrganisationId, ct);
        }

        var chosen = await OrganisationChoice.FindAsync(db, details, ct);
        return chosen.TryGet(out var other, out _) && RelationshipRules.FindBreachOfMove(relationship, other) is { } breach
            ? breach
            : chosen;
    }
}
