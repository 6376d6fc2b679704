using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>What a merge has moved: entries by id, for its undo.</summary>
internal sealed record MovedEntries(IReadOnlyList<Guid> Entries);

/// <summary>Moves the entries about a record that is merged into another; added to the caller's changes.</summary>
internal static class TimelineMerge
{
    public static Task<MovedEntries> MoveOrganisationAsync(AppDbContext db, Guid from, Guid into, CancellationToken ct) =>
        MoveAsync(db, from, into, null, (entry, link) => SubjectLink.ToOrganisation(entry, link), p => p with { OrganisationId = into }, ct);

    public static Task<MovedEntries> MovePersonAsync(AppDbContext db, Guid from, Guid into, CancellationToken ct) =>
        MoveAsync(
            db, from, into, null, (entry, link) => SubjectLink.ToPerson(entry, link, SubjectRole.Attendee),
            p => p.PersonId == from ? p with { PersonId = into } : p, ct);

    /// <summary>The undo: only these entries go back.</summary>
    public static Task<MovedEntries> MoveOrganisationBackAsync(
        AppDbContext db, MovedEntries moved, Guid from, Guid into, CancellationToken ct) =>
        MoveAsync(db, from, into, moved, (entry, link) => SubjectLink.ToOrganisation(entry, link), p => p with { OrganisationId = into }, ct);

    public static Task<MovedEntries> MovePersonBackAsync(
        AppDbContext db, MovedEntries moved, Guid from, Guid into, CancellationToken ct) =>
        MoveAsync(
            db, from, into, moved, (entry, link) => SubjectLink.ToPerson(entry, link, SubjectRole.Attendee),
            p => p.PersonId == from ? p with { PersonId = into } : p, ct);

    /// <summary>What hangs on a relationship hangs on another one.</summary>
    public static async Task<MovedEntries> MoveRelationshipAsync(AppDbContext db, Guid from, Guid into, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().Where(e => e.RelationshipId == from).ToListAsync(ct);
        entries.ForEach(e => e.MoveTo(new(into, e.OrganisationId, e.PersonId)));
        return new(entries.ConvertAll(e => e.Id));
    }

    private static async Task<MovedEntries> MoveAsync(
        AppDbContext db, Guid from, Guid into, MovedEntries? only, Func<TimelineEntry, Guid, SubjectLink> linkTo,
        Func<EntryPlace, EntryPlace> placeOf, CancellationToken ct)
    {
        var links = await db.Set<SubjectLink>().Where(s => s.SubjectId == from).ToListAsync(ct);
        links = links.FindAll(s => only is null || only.Entries.Contains(s.EntryId));
        var ids = links.ConvertAll(s => s.EntryId);
        var entries = await db.Set<TimelineEntry>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var there = await db.Set<SubjectLink>().Where(s => s.SubjectId == into && ids.Contains(s.EntryId))
            .Select(s => s.EntryId).ToListAsync(ct);
        foreach (var link in links)
        {
            var entry = entries[link.EntryId];
            entry.MoveTo(placeOf(new(entry.RelationshipId, entry.OrganisationId, entry.PersonId)));
            db.Remove(link);
            if (!there.Contains(entry.Id))
            {
                db.Add(linkTo(entry, into));
            }
        }

        return new(ids);
    }
}
