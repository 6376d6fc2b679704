using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Entente.Platform.Search;

/// <summary>What saving the changes of a context means for the index.</summary>
internal sealed record SearchChanges(IReadOnlyList<SearchRow> Added, IReadOnlyList<SearchRow> Changed, IReadOnlyList<Guid> Removed)
{
    /// <summary>Null when no record is concerned that search finds.</summary>
    public static SearchChanges? Of(ChangeTracker tracker)
    {
        List<SearchRow>? added = null;
        List<SearchRow>? changed = null;
        List<Guid>? removed = null;
        foreach (var entry in tracker.Entries<ISearchable>())
        {
            var row = entry.State is EntityState.Added or EntityState.Modified ? entry.Entity.ToSearchRow() : null;
            switch (entry.State)
            {
                case EntityState.Added when row is not null:
                    (added ??= []).Add(row);
                    break;
                case EntityState.Modified when row is not null:
                    (changed ??= []).Add(row);
                    break;
                case EntityState.Modified or EntityState.Deleted:
                    (removed ??= []).Add(entry.Entity.Id);
                    break;
            }
        }

        return added is null && changed is null && removed is null ? null : new(added ?? [], changed ?? [], removed ?? []);
    }
}
