using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The earlier positions of a person, the latest first.</summary>
internal sealed class ListPositions(AppDb appDb)
{
    public async Task<Outcome<IReadOnlyList<PositionView>>> RunAsync(Guid personId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<Person>().AnyAsync(p => p.Id == personId, ct))
        {
            return Refusal.NotFound("person");
        }

        var positions = await db.Set<PastPosition>().Where(p => p.PersonId == personId).ToListAsync(ct);
        return positions.OrderByDescending(p => p.Until ?? DateOnly.MinValue).ThenByDescending(p => p.Since ?? DateOnly.MinValue).ThenBy(p => p.Id)
            .Select(PositionView.Of).ToList();
    }
}
