using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Takes an assigned relationship away from a limited member, at once.</summary>
internal sealed class TakeAwayRelationship(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(AssignmentInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "take relationships away") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var assignment = await db.Assignments.SingleOrDefaultAsync(
            a => a.UserId == input.UserId && a.RelationshipId == input.RelationshipId, ct);
        if (assignment is null)
        {
            return Refusal.NotFound("assignment");
        }

        var relationship = await db.Set<Relationship>().SingleAsync(r => r.Id == input.RelationshipId, ct);
        db.Assignments.Remove(assignment.Named(await AssignmentRules.LabelAsync(db, input.UserId, relationship, ct)));
        return await saving.TrySaveAsync(db, "assignment", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
