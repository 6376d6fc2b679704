using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed record DeletePositionInput(Guid PersonId, Guid Id);

internal sealed class DeletePosition(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(DeletePositionInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == input.PersonId, ct);
        var position = await db.Set<PastPosition>().SingleOrDefaultAsync(p => p.PersonId == input.PersonId && p.Id == input.Id, ct);
        if (person is null || position is null)
        {
            return Refusal.NotFound("position");
        }

        db.Remove(position);
        PastPositions.Tell(db, person, position.Describe(), null);
        return await saving.TrySaveAsync(db, "position", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
