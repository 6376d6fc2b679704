using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Entente.Platform.Imports.Records;

/// <summary>Makes new records from rows and changes existing ones, with all checks of the type.</summary>
internal sealed class RecordChanges<TEntity, TRow>(RecordImport<TEntity, TRow> type, ImportPlan plan, DateTime nowUtc)
    where TEntity : class, IWorkspaceRow, IVersioned, IAudited
    where TRow : class, new()
{
    /// <summary>Columns whose change alone is none.</summary>
    private static readonly HashSet<string> Stamps = ["ChangedUtc", nameof(IVersioned.Version)];

    public void Add(RecordWriter<TEntity, TRow>.Entry entry, Guid workspaceId)
    {
        if (MayBecome(entry.Incoming, entry.Incoming.Row, null))
        {
            entry.Record = type.Create(workspaceId, entry.Incoming.Row, nowUtc);
        }
    }

    /// <summary>False when the row says what the record says already.</summary>
    public bool Change(AppDbContext db, RecordWriter<TEntity, TRow>.Entry entry, TEntity record)
    {
        var row = type.RowOf(record);
        type.Take(plan, entry.Row.Cells, row, leavesEmpty: !plan.ClearsEmpty, entry.Incoming.Problems);
        Carry(entry.Incoming.Row, row);
        if (!MayBecome(entry.Incoming, row, record))
        {
            return true;
        }

        type.Change(record, row, nowUtc);
        var tracked = db.Entry(record);
        tracked.DetectChanges();
        var changed = tracked.Properties.Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue)).ToList();
        if (changed.TrueForAll(p => Stamps.Contains(p.Metadata.Name)))
        {
            tracked.CurrentValues.SetValues(tracked.OriginalValues);
            tracked.State = EntityState.Unchanged;
            return false;
        }

        entry.Record = record;
        entry.Before = changed.Where(p => p.Metadata.Name != nameof(IVersioned.Version))
            .ToDictionary(p => p.Metadata.Name, p => StoredText.Of(p.Metadata, p.OriginalValue), StringComparer.Ordinal);
        return true;
    }

    private void Carry(TRow from, TRow to)
    {
        if (to is ITakesOver<TRow> taking)
        {
            taking.TakeOver(from);
        }
    }

    private bool MayBecome(IncomingRow<TRow> incoming, TRow row, TEntity? record)
    {
        RowCheck<TRow>.AddProblems(row, type.FieldOf, incoming.Problems);
        if (incoming.Problems.Count == 0 && type.FindBreach(row, record) is { } breach)
        {
            incoming.Problems.Add(breach);
        }

        return incoming.Problems.Count == 0;
    }
}

/// <summary>A row that keeps what <see cref="RecordImport{TEntity,TRow}.PrepareAsync"/> looked up for it when it is laid over an existing record.</summary>
public interface ITakesOver<in TRow>
{
    void TakeOver(TRow from);
}
