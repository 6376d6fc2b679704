using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>The workspace's network audits, the latest first, each with one sentence on what it says.</summary>
internal sealed class ListAudits(AppDb appDb)
{
    private static readonly Keyset<NetworkAudit> Order =
        new Keyset<NetworkAudit>(a => a.Id).By("-held", a => a.HeldOn).By("name", a => a.SortKey);

    public async Task<Outcome<ListPage<AuditOverview>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audits = db.Set<NetworkAudit>().AsNoTracking();
        var words = FoldedText.Of(query.Search);
        if (words.Length > 0)
        {
            audits = audits.Where(a => a.SortKey.Contains(words));
        }

        var page = await Order.ReadAsync(audits, query, ct);
        if (!page.TryGet(out var found, out var refusal))
        {
            return refusal;
        }

        return new ListPage<AuditOverview>(
            await AuditOverview.OfAsync(db, found.Items, ct), found.Next, found.Previous, found.Total);
    }
}
