using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Audit;

/// <summary>One changed field of one line of the audit trail, as a row of a file.</summary>
public sealed record AuditCell(AuditEntryView Entry, FieldChange? Change);

/// <summary>The whole audit trail as it is filtered, one row a changed field.</summary>
public sealed class ExportAuditEntries(AppDb appDb)
{
    public Outcome<RowStream<AuditCell>> Run(AuditFilter filter, Actor actor)
    {
        if ((actor.Lacks(Permission.ViewAuditTrail, "export the audit trail") ?? filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        var entries = RowStream.Of(appDb, actor, db => ListAuditEntries.Order.InOrder(filter.In(db.AuditEntries.AsNoTracking()), null));
        return new RowStream<AuditCell>(CellsAsync(entries.Rows));
    }

    private static async IAsyncEnumerable<AuditCell> CellsAsync(IAsyncEnumerable<AuditEntry> entries)
    {
        await foreach (var entry in entries)
        {
            var view = ListAuditEntries.View(entry);
            foreach (var change in view.Changes.Cast<FieldChange?>().DefaultIfEmpty(null))
            {
                yield return new(view, change);
            }
        }
    }
}
