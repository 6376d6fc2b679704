using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>The alliances' part of My week: those that the person manages; a director and an owner see all.</summary>
internal sealed class AllianceWeek(AllianceReader reader) : IWeekSource
{
    public async Task<IReadOnlyList<WeekMatter>> ListMattersAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        [.. (await ReadAsync(db, actor, week, ct)).SelectMany(AllianceMatters.Of)];

    public async Task<IReadOnlyList<WeekDate>> ListDatesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
    [
        .. from alliance in await ReadAsync(db, actor, week, ct)
           from agreement in alliance.Agreements
           let day = agreement.NoticeOn is { } notice && notice >= week.Today ? notice : agreement.EndsOn
           where day >= week.LastMonday && day <= week.Horizon
           orderby day
           select new WeekDate(day, WeekDateKind.Contract, alliance.Organisation, AlliancePaths.Section(alliance.Id, AlliancePaths.Agreements))
           {
               Note = Note(agreement),
               Label = day == agreement.NoticeOn ? "notice date" : "end",
               OrganisationId = alliance.OrganisationId,
           },
    ];

    private static string Note(AgreementView agreement) => agreement.NoticeOn is { } notice
        ? $"notice {Figures.Day(notice)}, {(agreement.Renews ? "renews" : "ends")} {Figures.Day(agreement.EndsOn)}"
        : $"{(agreement.Renews ? "renews" : "ends")} {Figures.Day(agreement.EndsOn)}";

    private async Task<IReadOnlyList<AllianceView>> ReadAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
    [
        .. from rows in await reader.ReadAsync(db, null, ct)
           where rows.Alliance.Phase != AlliancePhase.Ended
               && (actor.Role <= WorkspaceRole.Director || rows.Alliance.ManagerId == actor.UserId)
           select AllianceState.Of(rows, week.Today),
    ];
}
