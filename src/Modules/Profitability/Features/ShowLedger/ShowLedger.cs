using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>A ledger, its files and the first rows of one file of each kind.</summary>
internal sealed class ShowLedger(AppDb appDb, LedgerStore store)
{
    public async Task<Outcome<LedgerDetails>> RunAsync(Guid ledgerId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<StoredLedger>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == ledgerId, ct);
        if (ledger is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("ledger");
        }

        var files = await db.Set<KeptFile>().AsNoTracking().Where(f => f.LedgerId == ledgerId).OrderBy(f => f.Id).ToListAsync(ct);
        var runs = await db.Set<Run>().CountAsync(r => r.LedgerId == ledgerId, ct);
        var heads = new Dictionary<FileKind, FileHead>();
        foreach (var file in files.DistinctBy(f => f.Kind))
        {
            heads[file.Kind] = await FileHead.ReadAsync(store.PathOf(actor.WorkspaceId, file.Id), ct);
        }

        var overview = new LedgerOverview(
            ledger.Id, ledger.Name, ledger.Source, files.Count, files.Sum(f => f.Bytes), runs, ledger.CreatedUtc, ledger.CreatedBy, ledger.Version);
        return new LedgerDetails(
            overview, [.. files.Select(FileOverview.Of)], MappingText.Read(ledger.MappingJson), ledger.OrdersQuery, ledger.EventsQuery, heads);
    }
}
