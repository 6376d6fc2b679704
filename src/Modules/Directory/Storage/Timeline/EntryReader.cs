using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Notes and meetings as other modules read them.</summary>
internal sealed class EntryReader : IEntries
{
    public async Task<EntryRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        await Entries.FindAsync(db, id, ct) is { DeletedUtc: null } entry ? RefOf(entry) : null;

    public async Task<IReadOnlyList<MeetingRef>> ListMeetingsAsync(
        AppDbContext db, Guid organisationId, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var meetings = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(e => e.Kind == EntryKind.Meeting && e.OrganisationId == organisationId && e.DeletedUtc == null && e.Day >= from && e.Day <= to)
            .OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Select(e => new { e.Id, e.Title, Day = e.Day!.Value }).ToListAsync(ct);
        var ids = meetings.ConvertAll(m => m.Id);
        var attendees = (await db.Set<SubjectLink>().Where(s => ids.Contains(s.EntryId) && s.Role == SubjectRole.Attendee)
            .Select(s => new { s.EntryId, s.SubjectId }).ToListAsync(ct)).ToLookup(s => s.EntryId, s => s.SubjectId);
        return [.. meetings.Select(m => new MeetingRef(m.Id, m.Title ?? EntryKind.Meeting.Word(), m.Day, $"timeline/{m.Id}", [.. attendees[m.Id]]))];
    }

    public static EntryRef RefOf(EntryView entry) => new(
        entry.Id, entry.Kind.Word(), entry.Title, entry.Kind == EntryKind.Note ? null : entry.Day, entry.CreatedUtc, entry.OrganisationId, entry.Path);
}
