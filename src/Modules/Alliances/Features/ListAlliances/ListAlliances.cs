using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>One line of the portfolio.</summary>
/// <param name="Id">The alliance.</param>
/// <param name="Name">Its name.</param>
/// <param name="Organisation">The other firm.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Year">The year of the path that runs; null before the start.</param>
/// <param name="Manager">Who runs it.</param>
/// <param name="Planned">The return planned for this year.</param>
/// <param name="Actual">The return that came.</param>
/// <param name="Attainment">The lowest attainment of the totals owed; null without any.</param>
/// <param name="OurKept">Our promises.</param>
/// <param name="TheirKept">Theirs.</param>
/// <param name="Late">Matters that are late.</param>
/// <param name="AtRisk">Matters at risk.</param>
/// <param name="NextOn">The next contract date.</param>
internal sealed record AllianceSummary(
    Guid Id,
    string Name,
    string Organisation,
    AlliancePhase Phase,
    int? Year,
    string? Manager,
    decimal? Planned,
    decimal? Actual,
    decimal? Attainment,
    KeptView OurKept,
    KeptView TheirKept,
    int Late,
    int AtRisk,
    DateOnly? NextOn);

/// <summary>The portfolio of alliances: how each stands today, those that need somebody first.</summary>
internal sealed class ListAlliances(AppDb appDb, AllianceReader reader, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<AllianceSummary>>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var alliances = (await reader.ReadAsync(db, null, ct)).Select(rows => SummaryOf(AllianceState.Of(rows, today)));
        return alliances.OrderByDescending(a => a.Late).ThenByDescending(a => a.AtRisk).ThenBy(a => a.Name, StringComparer.Ordinal).ToList();
    }

    private static AllianceSummary SummaryOf(AllianceView alliance)
    {
        var matters = AllianceMatters.Of(alliance);
        return new(
            alliance.Id,
            alliance.Name,
            alliance.Organisation,
            alliance.Phase,
            alliance.Year,
            alliance.Manager,
            alliance.ThisYear?.Planned,
            alliance.ThisYear?.Actual,
            alliance.Obligations.Min(o => o.Share),
            alliance.OurPromises,
            alliance.TheirPromises,
            matters.Count(m => m.State == WeekState.Late),
            matters.Count(m => m.State == WeekState.AtRisk),
            alliance.Agreements.Select(a => (DateOnly?)(a.NoticeOn ?? a.EndsOn)).Where(day => day >= alliance.Today).Min());
    }
}
