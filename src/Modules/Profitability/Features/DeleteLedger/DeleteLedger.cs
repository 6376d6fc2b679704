using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Deletes a ledger with its files. A ledger that was costed stays until its runs are deleted.</summary>
internal sealed class DeleteLedger(AppDb appDb, LedgerStore store, Saving saving)
{
    private const string InUse = "Runs were made with this ledger, and their figures are traced to its rows. Delete those runs first.";

    public async Task<Outcome<Done>> RunAsync(Guid ledgerId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<StoredLedger>().SingleOrDefaultAsync(l => l.Id == ledgerId, ct);
        if (ledger is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("ledger");
        }

        if (actor.Lacks(Permission.Delete, "delete ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (ledger.Version != seen)
        {
            return Refusal.Stale("ledger");
        }

        if (await db.Set<Run>().AnyAsync(r => r.LedgerId == ledgerId, ct))
        {
            return Refusal.Conflict(InUse);
        }

        var files = await db.Set<KeptFile>().AsNoTracking().Where(f => f.LedgerId == ledgerId).ToListAsync(ct);
        db.Remove(ledger);
        if (await saving.TrySaveAsync(db, "ledger", referenced: InUse, ct: ct) is { } refusal)
        {
            return refusal;
        }

        files.ForEach(file => store.Delete(file.WorkspaceId, file.Id));
        return Done.Value;
    }
}
