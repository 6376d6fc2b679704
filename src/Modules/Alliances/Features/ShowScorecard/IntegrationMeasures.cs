using System.Globalization;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Networks.Contracts;

namespace Entente.Modules.Alliances.Features;

/// <summary>What data says of integration on each level: the network audit, the roles, the joint plan, the meetings.</summary>
internal static class IntegrationMeasures
{
    public static IReadOnlyList<JudgedSubject> Levels { get; } =
    [
        JudgedSubject.StrategicIntegration, JudgedSubject.TacticalIntegration, JudgedSubject.OperationalIntegration,
        JudgedSubject.InterpersonalIntegration, JudgedSubject.CulturalIntegration,
    ];

    /// <summary>Empty where nothing measures the level.</summary>
    public static IReadOnlyList<string> Of(JudgedSubject level, AllianceView alliance, AuditStanding? audit, SponsorAttendance attendance) => level switch
    {
        JudgedSubject.StrategicIntegration => Said(Contact(audit, "senior", "senior people"), Sponsors(alliance), Attendance(attendance)),
        JudgedSubject.TacticalIntegration => Said(Contact(audit, "middle", "middle managers"), Plan(alliance)),
        JudgedSubject.OperationalIntegration => Said(Contact(audit, "operating", "people at operating level")),
        JudgedSubject.InterpersonalIntegration => Said(Close(audit)),
        _ => [],
    };

    private static IReadOnlyList<string> Said(params string?[] sentences) => [.. sentences.OfType<string>()];

    private static string? Contact(AuditStanding? audit, string level, string who) =>
        audit?.Levels.FirstOrDefault(l => l.Level == level) is { Pairs: > 0 } contact
            ? $"{Whole(contact.StrongTies)} of {Whole(contact.Pairs)} possible strong ties between {who} of both firms."
            : null;

    private static string? Close(AuditStanding? audit) => audit is { WorkingTies: > 0 }
        ? $"{Whole(audit.CloseTies)} of {Whole(audit.WorkingTies)} working ties across the firms are close, too." : null;

    private static string? Sponsors(AllianceView alliance) => alliance.Counterparts.FirstOrDefault(p => p.Kind == RoleKind.ExecutiveSponsor) switch
    {
        null => null,
        { Ours.Count: 0 } => "We have no executive sponsor.",
        { Theirs.Count: 0 } => $"{alliance.Organisation} has no executive sponsor.",
        { LevelGap: > 0 and var gap } => $"The sponsors are {Figures.Count(gap, "level", "levels")} apart.",
        _ => "Both sides have a sponsor of equal rank.",
    };

    private static string? Attendance(SponsorAttendance attendance) => attendance.Meetings == 0 || attendance.Sponsors.Count == 0
        ? null
        : $"A sponsor attended: {string.Join(", ", attendance.Sponsors.Select(s => $"{s.Person} {Whole(s.Attended)} of {Whole(s.Held)} meetings"))}.";

    private static string? Plan(AllianceView alliance)
    {
        var due = alliance.Parts.Activities.Where(a => a.DoneOn is not null || a.EndsOn < alliance.Today).ToList();
        return due.Count == 0 ? null : $"{Whole(due.Count(a => a.DoneOn is not null))} of {Whole(due.Count)} activities of the joint plan that were due are done.";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
