using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Audit;

/// <summary>A line of the audit trail as people and programs see it.</summary>
public sealed record AuditEntryView(
    Guid Id, DateTime AtUtc, Guid UserId, string UserName, AuditAction Action, string Record, Guid RecordId, string Label,
    IReadOnlyList<FieldChange> Changes);

/// <summary>The audit trail of the workspace or of one record, the newest first.</summary>
public sealed class ListAuditEntries(AppDb appDb)
{
    private static readonly Keyset<AuditEntry> Order = new Keyset<AuditEntry>(a => a.Id).By("-at", a => a.AtUtc);

    public async Task<Outcome<ListPage<AuditEntryView>>> RunAsync(ListQuery query, Guid? recordId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ViewAuditTrail, "read the audit trail") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var rows = db.AuditEntries.AsNoTracking();
        if (recordId is { } id)
        {
            rows = rows.Where(a => a.RecordId == id);
        }

        var page = await Order.ReadAsync(rows, query, ct);
        return page.TryGet(out var entries, out var refusal) ? entries.Select(View) : refusal;
    }

    private static AuditEntryView View(AuditEntry a) => new(
        a.Id, a.AtUtc, a.UserId, a.UserName, a.Action, a.Record, a.RecordId, a.Label, AuditTrail.ReadChanges(a));
}
