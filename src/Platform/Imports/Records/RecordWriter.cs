using Entente.Platform.Imports.Files;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports.Records;

/// <summary>Writes rows of one type: matches a batch with the records that are there, adds the new ones in bulk, changes the others.</summary>
internal sealed class RecordWriter<TEntity, TRow>(RecordImport<TEntity, TRow> type, ImportPlan plan, DateTime nowUtc) : IImportWriter
    where TEntity : class, IWorkspaceRow, IVersioned, IAudited
    where TRow : class, new()
{
    private readonly RecordKey<TEntity, TRow> matchBy = type.TypedKeys.Single(key => key.Key == plan.MatchBy);
    private readonly SeenKeys seen = new();
    private readonly Dictionary<string, SeenKeys> seenUnique =
        type.TypedKeys.Where(k => k.IsUnique && k.Key != plan.MatchBy).ToDictionary(k => k.Key, _ => new SeenKeys(), StringComparer.Ordinal);

    public async Task SkipAsync(AppDbContext db, IReadOnlyList<TableRow> rows, CancellationToken ct) =>
        _ = await ReadAsync(db, rows, new BatchResult(), ct);

    public async Task<BatchResult> WriteAsync(AppDbContext db, IReadOnlyList<TableRow> rows, CancellationToken ct)
    {
        var result = new BatchResult();
        var batch = await ReadAsync(db, rows, result, ct);
        var matches = await matchBy.FindAsync(db, batch.Select(e => e.Key), ct);
        var writing = new Writing(new RecordChanges<TEntity, TRow>(type, plan, nowUtc), db.WorkspaceId);
        foreach (var entry in batch)
        {
            Decide(db, entry, matches[entry.Key], writing, result);
        }

        await RefuseTakenAsync(db, writing, result, ct);
        await SaveAsync(db, writing, result, ct);
        result.Sort();
        return result;
    }

    /// <summary>The rows that can be taken by themselves, each with its key; those that repeat an earlier one are left out.</summary>
    private async Task<List<Entry>> ReadAsync(AppDbContext db, IReadOnlyList<TableRow> rows, BatchResult result, CancellationToken ct)
    {
        var batch = new List<Entry>(rows.Count);
        foreach (var row in rows)
        {
            var (read, problems) = row.Fault is null ? type.Read(plan, row.Cells) : (new TRow(), [new(null, row.Fault)]);
            batch.Add(new Entry(row, new IncomingRow<TRow>(read) { Problems = problems }));
        }

        batch = Good(batch, result);
        await type.PrepareAsync(db, [.. batch.Select(e => e.Incoming)], ct);
        return [.. Good(batch, result).Where(entry => IsFirst(entry, result))];
    }

    /// <summary>False when the row has no key, or an earlier row of the file has the same one.</summary>
    private bool IsFirst(Entry entry, BatchResult result)
    {
        if (matchBy.OfRow(entry.Incoming.Row) is not { } key)
        {
            entry.Incoming.Add(null, $"This row has no {matchBy.Title}, by which its record is found. Fill it in, or match by something else.");
        }
        else if (seen.See(key, entry.Row.Line, entry.Row.Cells) is not var (line, isSame))
        {
            entry.Key = key;
            return true;
        }
        else if (isSame)
        {
            result.Same++;
            return false;
        }
        else
        {
            entry.Incoming.Add(null, $"Row {line} is about the same record (same {matchBy.Title}) and says something else. Keep one of the two.");
        }

        result.Faults.Add(entry.Fault());
        return false;
    }

    private static List<Entry> Good(List<Entry> batch, BatchResult result)
    {
        foreach (var bad in batch.Where(e => e.Incoming.Problems.Count > 0))
        {
            result.Faults.Add(bad.Fault());
        }

        return [.. batch.Where(e => e.Incoming.Problems.Count == 0)];
    }

    private void Decide(AppDbContext db, Entry entry, IEnumerable<TEntity> found, Writing writing, BatchResult result)
    {
        var records = found.Take(2).ToList();
        if (records.Count > 1)
        {
            entry.Incoming.Add(null, $"Several records have this {matchBy.Title}. Match by something that tells them apart, such as an external id.");
        }
        else if (plan.Mode == (records.Count == 0 ? ImportMode.ChangeOnly : ImportMode.AddOnly))
        {
            result.LeftAside++;
        }
        else if (records.Count == 0)
        {
            writing.Changes.Add(entry, writing.WorkspaceId);
        }
        else if (!writing.Changes.Change(db, entry, records[0]))
        {
            result.Same++;
        }

        if (entry.Incoming.Problems.Count > 0)
        {
            result.Faults.Add(entry.Fault());
        }
        else if (entry.Record is not null)
        {
            writing.Entries.Add(entry);
        }
    }

    /// <summary>Values that must be unique and belong to another record, here or in an earlier row of the file.</summary>
    private async Task RefuseTakenAsync(AppDbContext db, Writing writing, BatchResult result, CancellationToken ct)
    {
        foreach (var key in type.TypedKeys.Where(k => k.IsUnique && (k.Key != matchBy.Key)))
        {
            var holders = await key.FindAsync(db, writing.Entries.Select(e => key.OfRecord(e.Record!)), ct);
            foreach (var entry in writing.Entries.ToList())
            {
                if (key.OfRecord(entry.Record!) is not { } value)
                {
                    continue;
                }

                var other = holders[value].FirstOrDefault(holder => holder.Id != entry.Record!.Id);
                var earlier = seenUnique[key.Key].See(value, entry.Row.Line, entry.Row.Cells);
                if (other is not null || earlier is not null)
                {
                    var where = other is not null ? $"{other.AuditLabel} has" : $"Row {earlier!.Value.Line} has";
                    entry.Incoming.Add(null, $"{where} the same {key.Title} already. It must be one record's only.");
                    writing.TakeOut(db, entry);
                    result.Faults.Add(entry.Fault());
                }
            }
        }
    }

    private async Task SaveAsync(AppDbContext db, Writing writing, BatchResult result, CancellationToken ct)
    {
        var changed = writing.Entries.Where(e => e.Before is not null).ToList();
        var added = writing.Entries.Where(e => e.Before is null).ToList();
        (result.Added, result.Changed) = (added.Count, changed.Count);
        if (plan.IsTrial)
        {
            db.ChangeTracker.Clear();
            return;
        }

        await db.BulkInsertAsync([.. added.Select(e => e.Record!)], ct);
        await type.AddedAsync(db, [.. added.Select(e => (e.Record!, e.Incoming.Row))], ct);
        if (changed.Count > 0)
        {
            await type.FollowAsync(db, [.. changed.Select(e => e.Record!)], ct);
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(ct);
        }

        foreach (var entry in writing.Entries)
        {
            result.Changes.Add(new(entry.Row.Line, entry.Record!.Id, entry.Record.Version, entry.Before));
        }
    }

    /// <summary>A row, what it says, and the record that it became.</summary>
    internal sealed class Entry(TableRow row, IncomingRow<TRow> incoming)
    {
        public TableRow Row => row;

        public IncomingRow<TRow> Incoming => incoming;

        public string Key { get; set; } = "";

        public TEntity? Record { get; set; }

        /// <summary>The former values of a changed record; null for an added one.</summary>
        public IReadOnlyDictionary<string, string?>? Before { get; set; }

        public RowFault Fault() => new(row.Line, row.Cells, [.. incoming.Problems.Distinct()]);
    }

    /// <summary>What a batch is about to write.</summary>
    private sealed record Writing(RecordChanges<TEntity, TRow> Changes, Guid WorkspaceId)
    {
        public List<Entry> Entries { get; } = [];

        public void TakeOut(AppDbContext db, Entry entry)
        {
            Entries.Remove(entry);
            if (entry.Before is not null)
            {
                db.Entry(entry.Record!).State = EntityState.Detached;
            }
        }
    }
}
