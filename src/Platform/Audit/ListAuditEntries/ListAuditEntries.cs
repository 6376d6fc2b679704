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

/// <summary>Which lines of the audit trail are wanted; everything empty: all.</summary>
/// <param name="RecordId">Those about one record.</param>
/// <param name="Record">Those about a kind of record, such as "Organisation".</param>
/// <param name="Action">created, changed, deleted, imported, restored, purged or merged.</param>
/// <param name="UserId">Those of one person.</param>
/// <param name="From">Those of this day (UTC) and later.</param>
/// <param name="Until">Those of this day (UTC) and earlier.</param>
public sealed record AuditFilter(
    Guid? RecordId = null, string? Record = null, string? Action = null, Guid? UserId = null, DateOnly? From = null, DateOnly? Until = null)
{
    public Refusal? Breach() => string.IsNullOrEmpty(Action) || IsAction(out _)
        ? null
        : Refusal.Invalid(new FieldError(nameof(Action), $"'{Action}' is no action. Choose one of these: "
            + $"{string.Join(", ", Enum.GetNames<AuditAction>().Select(n => n.ToLowerInvariant()))}."));

    public IQueryable<AuditEntry> In(IQueryable<AuditEntry> rows)
    {
        if (RecordId is { } id)
        {
            rows = rows.Where(a => a.RecordId == id);
        }

        if (UserId is { } user)
        {
            rows = rows.Where(a => a.UserId == user);
        }

        if (!string.IsNullOrWhiteSpace(Record))
        {
            rows = rows.Where(a => a.Record == Record);
        }

        if (IsAction(out var action))
        {
            rows = rows.Where(a => a.Action == action);
        }

        return InDays(rows);
    }

    private IQueryable<AuditEntry> InDays(IQueryable<AuditEntry> rows)
    {
        if (From is { } from)
        {
            var start = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            rows = rows.Where(a => a.AtUtc >= start);
        }

        if (Until is { } until && until < DateOnly.MaxValue)
        {
            var end = until.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            rows = rows.Where(a => a.AtUtc < end);
        }

        return rows;
    }

    private bool IsAction(out AuditAction action) => Enum.TryParse(Action, ignoreCase: true, out action) && Enum.IsDefined(action);
}

/// <summary>The audit trail of the workspace, narrowed by who, what, when and which record, the newest first.</summary>
public sealed class ListAuditEntries(AppDb appDb)
{
    internal static Keyset<AuditEntry> Order { get; } = new Keyset<AuditEntry>(a => a.Id).By("-at", a => a.AtUtc);

    public Task<Outcome<ListPage<AuditEntryView>>> RunAsync(ListQuery query, Guid? recordId, Actor actor, CancellationToken ct) =>
        RunAsync(query, new AuditFilter(recordId), actor, ct);

    public async Task<Outcome<ListPage<AuditEntryView>>> RunAsync(ListQuery query, AuditFilter filter, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.ViewAuditTrail, "read the audit trail") ?? filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var page = await Order.ReadAsync(filter.In(db.AuditEntries.AsNoTracking()), query, ct);
        return page.TryGet(out var entries, out var unreadable) ? entries.Select(View) : unreadable;
    }

    internal static AuditEntryView View(AuditEntry a) => new(
        a.Id, a.AtUtc, a.UserId, a.UserName, a.Action, a.Record, a.RecordId, a.Label, AuditTrail.ReadChanges(a));
}
