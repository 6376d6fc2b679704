using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The relationship, and the version that the person saw.</summary>
internal sealed record DeleteRelationshipInput(Guid Id, Guid Version);

/// <summary>Deletes the relationship; the organisation and its people stay.</summary>
internal sealed class DeleteRelationship(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(DeleteRelationshipInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete relationships") is { } forbidden)
        {
            return forbidden;
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

        db.Remove(relationship);
        return await saving.TrySaveAsync(db, "relationship", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
