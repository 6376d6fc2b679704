using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>The workspace's ledgers by name.</summary>
internal sealed class ListLedgers(AppDb appDb)
{
    private static readonly Keyset<StoredLedger> Order = new Keyset<StoredLedger>(l => l.Id).By("name", l => l.SortKey);

    public async Task<Outcome<ListPage<LedgerOverview>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledgers = db.Set<StoredLedger>().AsNoTracking().Where(_ => !actor.SeesAssignedOnly);
        var words = FoldedText.Of(query.Search);
        if (words.Length > 0)
        {
            ledgers = ledgers.Where(l => l.SortKey.Contains(words));
        }

        if (!(await Order.ReadAsync(ledgers, query, ct)).TryGet(out var page, out var refusal))
        {
            return refusal;
        }

        var ids = page.Items.Select(l => l.Id).ToList();
        var files = (await db.Set<KeptFile>().Where(f => ids.Contains(f.LedgerId))
            .Select(f => new { f.LedgerId, f.Bytes }).ToListAsync(ct)).ToLookup(f => f.LedgerId, f => f.Bytes);
        var runs = (await db.Set<Run>().Where(r => ids.Contains(r.LedgerId)).Select(r => r.LedgerId).ToListAsync(ct)).ToLookup(id => id);
        return page.Select(l => new LedgerOverview(
            l.Id, l.Name, l.Source, files[l.Id].Count(), files[l.Id].Sum(), runs[l.Id].Count(), l.CreatedUtc, l.CreatedBy, l.Version));
    }
}
