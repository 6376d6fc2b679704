using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record DeleteAllianceInput(Guid Id, Guid Version);

/// <summary>Deletes an alliance with its roles and promises. One that has agreements is refused: what was signed is not
/// deleted by the way.</summary>
internal sealed class DeleteAlliance(AppDb appDb, Saving saving)
{
    private const int MostNamed = 5;

    public async Task<Outcome<Done>> RunAsync(DeleteAllianceInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == input.Id, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        if (alliance.Version != input.Version)
        {
            return Refusal.Stale("alliance");
        }

        var agreements = await db.Set<Agreement>().Where(a => a.AllianceId == input.Id)
            .OrderBy(a => a.StartsOn).Select(a => a.Title).Take(MostNamed).ToListAsync(ct);
        if (agreements.Count > 0)
        {
            return Refusal.Conflict(
                $"This alliance has agreements ({string.Join(", ", agreements)}). Delete them first, or set its phase to ended and keep the record.");
        }

        db.Remove(alliance);
        return await saving.TrySaveAsync(db, "alliance", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
