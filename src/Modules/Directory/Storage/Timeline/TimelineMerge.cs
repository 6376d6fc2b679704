using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>
/// Moves the entries about a record that is merged into another, and answers which. With <c>only</c> just these: that is
/// how a merge is undone. Stored when the caller saves.
/// </summary>
internal static class TimelineMerge
{
    public static Task<IReadOnlyList<Guid>> MoveOrganisationAsync(
        AppDbContext db, Guid from, Guid into, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        MoveAsync(db, from, into, only, SubjectLink.ToOrganisation, p => p with { OrganisationId = into }, ct);

    public static Task<IReadOnlyList<Guid>> MovePersonAsync(
        AppDbContext db, Guid from, Guid into, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        MoveAsync(
            db, from, into, only, (entry, id) => SubjectLink.ToPerson(entry, id, entry.PersonId == id ? SubjectRole.About : SubjectRole.Attendee),
            p => p.PersonId == from ? p with { PersonId = into } : p, ct);

    /// <summary>What hangs on a relationship hangs on another one.</summary>
    public static async Task<IReadOnlyList<Guid>> MoveRelationshipAsync(
        AppDbContext db, Guid from, Guid into, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().Where(e => e.RelationshipId == from).ToListAsync(ct);
        entries = entries.FindAll(e => only is null || only.Contains(e.Id));
        entries.ForEach(e => e.MoveTo(new(into, e.OrganisationId, e.PersonId)));
        return entries.ConvertAll(e => e.Id);
    }

    private static async Task<IReadOnlyList<Guid>> MoveAsync(
        AppDbContext db, Guid from, Guid into, IReadOnlyCollection<Guid>? only, Func<TimelineEntry, Guid, SubjectLink> linkTo,
        Func<EntryPlace, EntryPlace> placeOf, CancellationToken ct)
    {
        var links = await db.Set<SubjectLink>().Where(s => s.SubjectId == from).ToListAsync(ct);
        links = links.FindAll(s => only is null || only.Contains(s.EntryId));
        var ids = links.ConvertAll(s => s.EntryId);
        var entries = await db.Set<TimelineEntry>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var there = await db.Set<SubjectLink>().Where(s => s.SubjectId == into && ids.Contains(s.EntryId))
            .Select(s => s.EntryId).ToListAsync(ct);
        foreach (var link in links.Where(link => entries.ContainsKey(link.EntryId)))
        {
            var entry = entries[link.EntryId];
            entry.MoveTo(placeOf(new(entry.RelationshipId, entry.OrganisationId, entry.PersonId)));
            db.Remove(link);
            if (!there.Contains(entry.Id))
            {
                db.Add(linkTo(entry, into));
            }
        }

        return ids;
    }
}
