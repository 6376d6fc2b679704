using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Reads entries with who attends.</summary>
internal static class Entries
{
    /// <summary>Those that are not deleted.</summary>
    public static IQueryable<EntryView> Kept(AppDbContext db) => EntryView.Of(db).Where(e => e.DeletedUtc == null);

    /// <summary>One entry whose subject the reader may see, deleted or not; null when there is none.</summary>
    public static async Task<EntryView?> FindAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var entry = await EntryView.Of(db).SingleOrDefaultAsync(e => e.Id == id && e.HasSubject, ct);
        return entry is null ? null : (await WithAttendeesAsync(db, [entry], ct))[0];
    }

    public static async Task<IReadOnlyList<EntryView>> WithAttendeesAsync(
        AppDbContext db, IReadOnlyList<EntryView> entries, CancellationToken ct)
    {
        var meetings = entries.Where(e => e.Kind == EntryKind.Meeting).Select(e => e.Id).ToList();
        if (meetings.Count == 0)
        {
            return entries;
        }

        var found = await (
            from link in db.Set<SubjectLink>()
            join person in db.Set<Person>() on link.SubjectId equals person.Id
            join firm in db.Set<Organisation>() on person.OrganisationId equals firm.Id
            where meetings.Contains(link.EntryId) && link.PersonId != null
                && (link.Role == SubjectRole.Attendee || link.Role == SubjectRole.About)
            orderby firm.IsOwn descending, person.SortKey, person.Id
            select new { link.EntryId, Attendee = new Attendee(person.Id, person.Name, firm.IsOwn) }).ToListAsync(ct);
        var byEntry = found.ToLookup(f => f.EntryId, f => f.Attendee);
        return [.. entries.Select(e => byEntry[e.Id].Any() ? e with { Attendees = [.. byEntry[e.Id]] } : e)];
    }
}
