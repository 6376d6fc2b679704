using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A limited member, and a relationship to assign or take away.</summary>
internal sealed record AssignmentInput(Guid UserId, Guid RelationshipId);

/// <summary>Lets a limited member see one more relationship. Assigning again changes nothing.</summary>
internal sealed class AssignRelationship(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(AssignmentInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "assign relationships") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await AssignmentRules.FindBreachAsync(db, input.UserId, ct) is { } breach)
        {
            return breach;
        }

        if (await db.Set<Relationship>().SingleOrDefaultAsync(r => r.Id == input.RelationshipId, ct) is not { } relationship)
        {
            return Refusal.NotFound("relationship");
        }

        if (await db.Assignments.AnyAsync(a => a.UserId == input.UserId && a.RelationshipId == input.RelationshipId, ct))
        {
            return Done.Value;
        }

        var label = await AssignmentRules.LabelAsync(db, input.UserId, relationship, ct);
        db.Assignments.Add(Assignment.Create(
            actor.WorkspaceId, input.UserId, relationship.Id, label, clock.GetUtcNow().UtcDateTime));
        return await saving.TrySaveAsync(db, "assignment", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
