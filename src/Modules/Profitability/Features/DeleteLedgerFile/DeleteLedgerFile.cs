using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Takes one file out of a ledger that no run was made with yet.</summary>
internal sealed class DeleteLedgerFile(AppDb appDb, LedgerStore store, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid ledgerId, Guid fileId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var file = await db.Set<KeptFile>().SingleOrDefaultAsync(f => f.LedgerId == ledgerId && f.Id == fileId, ct);
        if (file is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("file");
        }

        if (actor.Lacks(Permission.Edit, "change ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (await db.Set<Run>().AnyAsync(r => r.LedgerId == ledgerId, ct))
        {
            return Refusal.Conflict("Runs were made with this ledger: their figures are traced to its files. Make a ledger of its own for other files.");
        }

        db.Remove(file);
        if (await saving.TrySaveAsync(db, "file", ct: ct) is { } refusal)
        {
            return refusal;
        }

        store.Delete(file.WorkspaceId, file.Id);
        return Done.Value;
    }
}
