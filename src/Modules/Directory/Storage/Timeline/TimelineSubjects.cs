using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>A slice of the entries about something.</summary>
internal sealed record TimelineSlice(TimelinePart Part, EntryKind? Kind, TimelinePlace? Before, DateTime NowUtc, int Count);

/// <summary>Reads the entries about a relationship, an organisation or a person.</summary>
internal static class TimelineSubjects
{
    /// <summary>The subject with what it implies; null when it is not there for the reader, or when no id or several are given.</summary>
    public static async Task<TimelineSubject?> CompleteAsync(AppDbContext db, TimelineSubject subject, CancellationToken ct) => subject switch
    {
        { RelationshipId: { } id, OrganisationId: null, PersonId: null } =>
            await db.Set<Relationship>().Where(r => r.Id == id)
                .Select(r => new TimelineSubject { RelationshipId = r.Id, OrganisationId = r.OrganisationId }).SingleOrDefaultAsync(ct),
        { OrganisationId: { } id, RelationshipId: null, PersonId: null } =>
            await db.Set<Organisation>().Where(o => o.Id == id).Select(o => new TimelineSubject
            {
                OrganisationId = o.Id,
                RelationshipId = db.Set<Relationship>().Where(r => r.OrganisationId == o.Id).OrderBy(r => r.Id)
                    .Select(r => (Guid?)r.Id).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct),
        { PersonId: { } id, RelationshipId: null, OrganisationId: null } =>
            await db.Set<Person>().Where(p => p.Id == id).Select(p => new TimelineSubject { PersonId = p.Id }).SingleOrDefaultAsync(ct),
        _ => null,
    };

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<EntryView>> ListAsync(
        AppDbContext db, TimelineSubject subject, TimelineSlice slice, CancellationToken ct)
    {
        var links = LinksOf(db, subject);
        if (slice.Before is { } place)
        {
            links = links.Where(s => s.AtUtc <= place.AtUtc && (s.AtUtc < place.AtUtc || s.EntryId.CompareTo(place.Id) < 0));
        }

        var rows = In(db, links, subject, slice.Part == TimelinePart.Deleted, slice.Kind);
        if (slice.Part == TimelinePart.Past)
        {
            rows = rows.Where(e => e.AtUtc <= slice.NowUtc && (e.Kind != EntryKind.Task || e.DoneUtc != null));
        }

        var found = await rows.OrderByDescending(e => e.AtUtc).ThenByDescending(e => e.Id).Take(slice.Count).ToListAsync(ct);
        return await Entries.WithAttendeesAsync(db, found, ct);
    }

    /// <summary>What is still to come, soonest first: open tasks, meetings and milestones of the future.</summary>
    public static async Task<IReadOnlyList<EntryView>> AheadAsync(
        AppDbContext db, TimelineSubject subject, EntryKind? kind, DateTime nowUtc, int count, CancellationToken ct)
    {
        var rows = In(db, LinksOf(db, subject), subject, isDeleted: false, kind)
            .Where(e => e.Kind == EntryKind.Task ? e.DoneUtc == null : e.AtUtc > nowUtc);
        var found = await rows.OrderBy(e => e.Day == null).ThenBy(e => e.AtUtc).ThenBy(e => e.Id).Take(count).ToListAsync(ct);
        return await Entries.WithAttendeesAsync(db, found, ct);
    }

    /// <summary>The timeline of a relationship is that of the other firm, without what hangs on another relationship.</summary>
    private static IQueryable<SubjectLink> LinksOf(AppDbContext db, TimelineSubject subject)
    {
        var id = subject.PersonId ?? subject.OrganisationId;
        return db.Set<SubjectLink>().Where(s => s.SubjectId == id);
    }

    private static IQueryable<EntryView> In(
        AppDbContext db, IQueryable<SubjectLink> links, TimelineSubject subject, bool isDeleted, EntryKind? kind)
    {
        var rows = from link in links
                   join entry in EntryView.Of(db) on link.EntryId equals entry.Id
                   where (entry.DeletedUtc != null) == isDeleted && (entry.PersonId == null || entry.Person != null)
                   select entry;
        if (subject.RelationshipId is { } relationship)
        {
            rows = rows.Where(e => e.RelationshipId == null || e.RelationshipId == relationship);
        }

        return kind is null ? rows : rows.Where(e => e.Kind == kind);
    }
}
