using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class AddRelationship(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<RelationshipView>> RunAsync(RelationshipDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add relationships") is { } forbidden)
        {
            return forbidden;
        }

        if (actor.SeesAssignedOnly)
        {
            // Else "we have one already" would tell of a relationship that this person must not know of.
            return Refusal.Forbidden("add relationships, because you see assigned ones only");
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await OrganisationChoice.FindAsync(db, details, ct)).TryGet(out var other, out var unclear))
        {
            return unclear;
        }

        var breach = await RelationshipRules.FindBreachAsync(db, other, ct)
            ?? await RelationshipRules.FindBreachOfOwnerAsync(db, details.OwnerId, before: null, ct);
        if (breach is not null)
        {
            return breach;
        }

        var relationship = Relationship.Create(other, details, clock.GetUtcNow().UtcDateTime);
        db.Add(relationship);
        if (await Sponsors.SetAsync(db, relationship, details, ct) is { } unfit)
        {
            return unfit;
        }

        return await saving.TrySaveAsync(db, "relationship", RelationshipRules.Duplicate, RelationshipRules.Referenced, ct)
            is { } refusal ? refusal : await (await RelationshipView.Of(db).SingleAsync(r => r.Id == relationship.Id, ct)).CompleteAsync(db, ct);
    }
}
