using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Entente.Platform.Audit;

/// <summary>What a change of a row means to people: going to the trash is deleting, though the row stays.</summary>
internal static class RecordChange
{
    public static bool WasThere(EntityEntry entry) => entry.State != EntityState.Added && !WasInTrash(entry);

    public static bool IsThere(EntityEntry entry) => entry.State != EntityState.Deleted && entry.Entity is not ITrashed { DeletedUtc: not null };

    public static AuditAction ActionOf(EntityEntry entry) => (entry.State, WasThere(entry), IsThere(entry)) switch
    {
        (EntityState.Added, _, _) => AuditAction.Created,
        (EntityState.Deleted, false, _) => AuditAction.Purged,
        (_, _, false) => AuditAction.Deleted,
        (_, false, true) => AuditAction.Restored,
        _ => AuditAction.Changed,
    };

    private static bool WasInTrash(EntityEntry entry) =>
        entry.Entity is ITrashed && entry.Property(nameof(ITrashed.DeletedUtc)).OriginalValue is not null;
}
