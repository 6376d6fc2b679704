using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Puts an entry on the timelines of what it is about and of who attends.</summary>
internal static class SubjectLinks
{
    public static void Add(AppDbContext db, TimelineEntry entry, IReadOnlyCollection<Guid> attendees) => db.AddRange(Of(entry, attendees));

    /// <summary>Takes an entry that was changed off some timelines, puts it on others, and to its place on all of them.</summary>
    public static async Task ReplaceAsync(
        AppDbContext db, TimelineEntry entry, IReadOnlyCollection<Guid> attendees, CancellationToken ct)
    {
        var wanted = Of(entry, attendees).ToDictionary(link => link.SubjectId);
        foreach (var link in await db.Set<SubjectLink>().Where(s => s.EntryId == entry.Id).ToListAsync(ct))
        {
            if (wanted.Remove(link.SubjectId))
            {
                link.TakePlaceOf(entry);
            }
            else
            {
                db.Remove(link);
            }
        }

        db.AddRange(wanted.Values);
    }

    /// <summary>After the entry's day has changed.</summary>
    public static async Task FollowAsync(AppDbContext db, TimelineEntry entry, CancellationToken ct)
    {
        foreach (var link in await db.Set<SubjectLink>().Where(s => s.EntryId == entry.Id).ToListAsync(ct))
        {
            link.TakePlaceOf(entry);
        }
    }

    /// <summary>Who attends, by id.</summary>
    public static async Task<IReadOnlyList<Guid>> AttendeesAsync(AppDbContext db, Guid entryId, CancellationToken ct) =>
        await db.Set<SubjectLink>().Where(s => s.EntryId == entryId && s.Role == SubjectRole.Attendee)
            .Select(s => s.SubjectId).ToListAsync(ct);

    private static IEnumerable<SubjectLink> Of(TimelineEntry entry, IReadOnlyCollection<Guid> attendees)
    {
        if (entry.OrganisationId is { } organisation)
        {
            yield return SubjectLink.ToOrganisation(entry, organisation);
        }

        if (entry.PersonId is { } person)
        {
            yield return SubjectLink.ToPerson(entry, person, SubjectRole.About);
        }

        foreach (var attendee in attendees.Where(id => id != entry.PersonId))
        {
            yield return SubjectLink.ToPerson(entry, attendee, SubjectRole.Attendee);
        }
    }
}
