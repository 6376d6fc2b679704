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

/// <summary>Writes the audit trail in the same transaction as the change itself.</summary>
public static class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Fields that say nothing to a reader: keys, derived search and sort columns, the version, hashes of secrets.</summary>
    private static readonly HashSet<string> Skipped =
        ["WorkspaceId", "Id", "Version", "SearchText", "CreatedUtc", "ChangedUtc", "TokenHash"];

    private const string SortColumn = "SortKey";

    public static IReadOnlyList<FieldChange> ReadChanges(AuditEntry entry) =>
        JsonSerializer.Deserialize<List<FieldChange>>(entry.ChangesJson, Json) ?? [];

    /// <summary>Adds one line for something that is no single record's change, such as an import.</summary>
    public static void Note(
        AppDbContext db, AuditAction action, IAudited record, IReadOnlyList<FieldChange> changes, DateTime atUtc) =>
        db.AuditEntries.Add(Entry(db, action, record, record.GetType().Name, changes, atUtc));

    internal static void Record(AppDbContext db, IReadOnlyList<EntityEntry> changed, DateTime atUtc)
    {
        foreach (var entry in changed)
        {
            if (entry.Entity is IAudited record && Changes(entry) is { } changes)
            {
                db.AuditEntries.Add(Entry(db, ActionOf(entry.State), record, entry.Metadata.ClrType.Name, changes, atUtc));
            }
        }
    }

    private static AuditEntry Entry(
        AppDbContext db, AuditAction action, IAudited record, string name, IReadOnlyList<FieldChange> changes, DateTime atUtc) =>
        AuditEntry.Create(
            db.WorkspaceId, db.UserId, db.UserName, action, name, record.Id, record.AuditLabel,
            JsonSerializer.Serialize(changes, Json), atUtc);

    private static bool IsTold(string field) =>
        !Skipped.Contains(field) && !field.EndsWith(SortColumn, StringComparison.Ordinal);

    private static AuditAction ActionOf(EntityState state) => state switch
    {
        EntityState.Added => AuditAction.Created,
        EntityState.Deleted => AuditAction.Deleted,
        _ => AuditAction.Changed,
    };

    /// <summary>The changed fields; null when a modified row has none that matter.</summary>
    private static List<FieldChange>? Changes(EntityEntry entry)
    {
        var changes = new List<FieldChange>();
        foreach (var property in entry.Properties.Where(p => IsTold(p.Metadata.Name)))
        {
            var old = entry.State == EntityState.Added ? null : Text(property.OriginalValue);
            var now = entry.State == EntityState.Deleted ? null : Text(property.CurrentValue);
            if (!string.Equals(old, now, StringComparison.Ordinal))
            {
                changes.Add(new(property.Metadata.Name, old, now));
            }
        }

        return entry.State == EntityState.Modified && changes.Count == 0 ? null : changes;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
