using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Finds the entry that a change is about, with the version that the person saw.</summary>
internal static class EntryOf
{
    public static async Task<Outcome<TimelineEntry>> SeenAsync(
        AppDbContext db, Guid id, Guid version, CancellationToken ct, bool isDeleted = false)
    {
        var isThere = await EntryView.Of(db).AnyAsync(e => e.Id == id && e.HasSubject && (e.DeletedUtc != null) == isDeleted, ct);
        var entry = isThere ? await db.Set<TimelineEntry>().SingleOrDefaultAsync(e => e.Id == id, ct) : null;
        return entry is null ? Refusal.NotFound(EntryWriting.Record)
            : entry.Version != version ? Refusal.Stale(EntryWriting.Record)
            : entry;
    }
}
