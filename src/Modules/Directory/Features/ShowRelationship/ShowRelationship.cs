using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class ShowRelationship(AppDb appDb)
{
    public async Task<Outcome<RelationshipView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see relationships") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var relationship = await RelationshipView.Of(db).SingleOrDefaultAsync(r => r.Id == id, ct);
        return relationship is null ? Refusal.NotFound("relationship") : await relationship.CompleteAsync(db, ct);
    }
}
