using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Reading;

/// <summary>
/// Whether the executive sponsors come: of the meetings with the other firm in the past year, those that a sponsor attended.
/// An alliance whose sponsors stay away loses its resources first (Salle et al. 2007).
/// </summary>
/// <param name="Meetings">Meetings with the other firm in the past twelve months whose attendees are known.</param>
/// <param name="Sponsors">Each sponsor of today with the meetings attended.</param>
internal sealed record SponsorAttendance(int Meetings, IReadOnlyList<SponsorSeen> Sponsors)
{
    /// <summary>Months that are looked back.</summary>
    public const int Months = 12;

    public static async Task<SponsorAttendance> ReadAsync(AppDbContext db, IEntries entries, AllianceView alliance, CancellationToken ct)
    {
        var meetings = (await entries.ListMeetingsAsync(db, alliance.OrganisationId, alliance.Today.AddMonths(-Months), alliance.Today, ct))
            .Where(m => m.AttendeeIds.Count > 0).ToList();
        var sponsors = alliance.Counterparts.Where(pair => pair.Kind == RoleKind.ExecutiveSponsor).SelectMany(pair => pair.Ours.Concat(pair.Theirs));
        return new(meetings.Count,
        [
            .. from sponsor in sponsors.DistinctBy(s => s.PersonId)
               let attended = meetings.FindAll(m => m.AttendeeIds.Contains(sponsor.PersonId))
               select new SponsorSeen(
                   sponsor.PersonId, sponsor.Person, sponsor.Side, meetings.Count(m => m.Day >= sponsor.FromOn), attended.Count, attended.FirstOrDefault()?.Day, attended.FirstOrDefault()?.Path),
        ]);
    }
}

/// <summary>A sponsor's meetings.</summary>
/// <param name="PersonId">The sponsor.</param>
/// <param name="Person">The name.</param>
/// <param name="Side">Whose sponsor.</param>
/// <param name="Held">Meetings since this person is sponsor, within the year.</param>
/// <param name="Attended">Those that this person attended, within the year.</param>
/// <param name="LastOn">The last of them; null for none.</param>
/// <param name="LastPath">Its page.</param>
internal sealed record SponsorSeen(Guid PersonId, string Person, Side Side, int Held, int Attended, DateOnly? LastOn, string? LastPath)
{
    public bool StaysAway => Held > 0 && Attended == 0;
}
