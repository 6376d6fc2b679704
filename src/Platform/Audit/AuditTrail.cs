using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Entente.Platform.Audit;

/// <summary>One changed field with its value before and after, as text.</summary>
public sealed record FieldChange(string Field, string? Old, string? New);

/// <summary>A change that the audit trail is told of, because it does not stand in the record's own row.</summary>
internal sealed record ToldChange(IAudited Record, FieldChange Change);

/// <summary>Writes the audit trail in the same transaction as the change itself.</summary>
public static class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Fields that say nothing to a reader: keys, derived search and sort columns, the version, secrets in any form.</summary>
    private static readonly HashSet<string> Skipped =
        ["WorkspaceId", "Id", "Version", "SearchText", "CreatedUtc", "ChangedUtc", "NameKey", "DomainKey", "EmailKey", "DeletedUtc", "DeletedBy", "DeletionId", "TokenHash", "ProtectedPassword"];

    private const string SortColumn = "SortKey";

    public static IReadOnlyList<FieldChange> ReadChanges(AuditEntry entry) =>
        JsonSerializer.Deserialize<List<FieldChange>>(entry.ChangesJson, Json) ?? [];

    /// <summary>Adds one line for something that is no single record's change, such as an import.</summary>
    public static void Note(
        AppDbContext db, AuditAction action, IAudited record, IReadOnlyList<FieldChange> changes, DateTime atUtc) =>
        db.AuditEntries.Add(Entry(db, action, record, record.GetType().Name, changes, atUtc));

    /// <summary>
    /// Adds fields that do not stand in the record's own row, such as its tags, to the one line that this save writes about
    /// the record.
    /// </summary>
    public static void Tell(AppDbContext db, IAudited record, params IReadOnlyList<FieldChange> changes) =>
        db.Told.AddRange(changes.Where(c => c.Old != c.New).Select(c => new ToldChange(record, c)));

    internal static void Record(AppDbContext db, IReadOnlyList<EntityEntry> changed, DateTime atUtc)
    {
        var told = db.Told.ToLookup(t => t.Record.Id, t => t.Change);
        var written = new HashSet<Guid>();
        foreach (var entry in changed)
        {
            if (entry.Entity is IAudited record && Changes(entry, told[record.Id]) is { } changes)
            {
                db.AuditEntries.Add(Entry(db, RecordChange.ActionOf(entry), record, entry.Metadata.ClrType.Name, changes, atUtc));
                written.Add(record.Id);
            }
        }

        foreach (var record in db.Told.Select(t => t.Record).DistinctBy(r => r.Id).Where(r => !written.Contains(r.Id)))
        {
            db.AuditEntries.Add(Entry(db, AuditAction.Changed, record, record is NamedRecord { Kind: var kind } ? kind : record.GetType().Name, [.. told[record.Id]], atUtc));
        }

        db.Told.Clear();
    }

    private static AuditEntry Entry(
        AppDbContext db, AuditAction action, IAudited record, string name, IReadOnlyList<FieldChange> changes, DateTime atUtc) =>
        AuditEntry.Create(
            db.WorkspaceId, db.UserId, db.UserName, action, name, record.Id, record.AuditLabel,
            JsonSerializer.Serialize(changes, Json), atUtc);

    private static bool IsTold(string field) =>
        !Skipped.Contains(field) && !field.EndsWith(SortColumn, StringComparison.Ordinal);

    /// <summary>The changed fields; null when a modified row has none that matter.</summary>
    private static List<FieldChange>? Changes(EntityEntry entry, IEnumerable<FieldChange> told)
    {
        var (wasThere, isThere) = (RecordChange.WasThere(entry), RecordChange.IsThere(entry));
        if (!wasThere && !isThere)
        {
            return entry.State == EntityState.Deleted ? [] : null;
        }

        var changes = new List<FieldChange>();
        foreach (var property in entry.Properties.Where(p => IsTold(p.Metadata.Name)))
        {
            var old = wasThere ? Text(property.OriginalValue) : null;
            var now = isThere ? Text(property.CurrentValue) : null;
            if (!string.Equals(old, now, StringComparison.Ordinal))
            {
                changes.Add(new(property.Metadata.Name, old, now));
            }
        }

        changes.AddRange(told);
        return entry.State == EntityState.Modified && wasThere == isThere && changes.Count == 0 ? null : changes;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
