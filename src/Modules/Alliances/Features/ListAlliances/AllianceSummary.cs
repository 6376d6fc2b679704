using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;

namespace Entente.Modules.Alliances.Features;

/// <summary>One line of the portfolio.</summary>
/// <param name="Id">The alliance.</param>
/// <param name="Name">Its name.</param>
/// <param name="Organisation">The other firm.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Year">The year of the path that runs; null before the start.</param>
/// <param name="StartedOn">The first day of year one.</param>
/// <param name="EndedOn">The last day, once it has ended.</param>
/// <param name="ManagerId">Who runs it.</param>
/// <param name="Manager">The name of who runs it.</param>
/// <param name="ReportsTo">To whom the manager reports.</param>
/// <param name="OurSponsors">Our executive sponsors today.</param>
/// <param name="TheirSponsors">Theirs.</param>
/// <param name="Keyness">How key the counterpart is to us, the most key one 100; null without a recorded resource.</param>
/// <param name="Years">The three-year path, planned and actual.</param>
/// <param name="Planned">The return planned for this year.</param>
/// <param name="Actual">The return that came.</param>
/// <param name="Attainment">The lowest attainment of the totals owed; null without any.</param>
/// <param name="OurKept">Our promises.</param>
/// <param name="TheirKept">Theirs.</param>
/// <param name="Late">Matters that are late.</param>
/// <param name="AtRisk">Matters at risk.</param>
/// <param name="OpenFindings">Findings of the last network audit that are not done; null without an audit.</param>
/// <param name="AuditPath">That audit's page.</param>
/// <param name="NextOn">The next contract date.</param>
internal sealed record AllianceSummary(
    Guid Id,
    string Name,
    string Organisation,
    AlliancePhase Phase,
    int? Year,
    DateOnly? StartedOn,
    DateOnly? EndedOn,
    Guid? ManagerId,
    string? Manager,
    string? ReportsTo,
    IReadOnlyList<string> OurSponsors,
    IReadOnlyList<string> TheirSponsors,
    double? Keyness,
    IReadOnlyList<YearView> Years,
    decimal? Planned,
    decimal? Actual,
    decimal? Attainment,
    KeptView OurKept,
    KeptView TheirKept,
    int Late,
    int AtRisk,
    int? OpenFindings,
    string? AuditPath,
    DateOnly? NextOn)
{
    /// <summary>Under way: somebody has work with it.</summary>
    public bool IsLive => Phase is AlliancePhase.Forming or AlliancePhase.Running or AlliancePhase.Ending;

    public PortfolioPhase Stage => Phase switch
    {
        AlliancePhase.Candidate => PortfolioPhase.Candidate,
        AlliancePhase.Forming => PortfolioPhase.Forming,
        AlliancePhase.Running when Year is null or 1 => PortfolioPhase.FirstYear,
        AlliancePhase.Running => PortfolioPhase.Running,
        AlliancePhase.Ending => PortfolioPhase.Ending,
        _ => PortfolioPhase.Ended,
    };

    public static AllianceSummary Of(AllianceView alliance, double? keyness, AuditStanding? audit)
    {
        var matters = AllianceMatters.Of(alliance);
        var sponsors = alliance.Counterparts.FirstOrDefault(pair => pair.Kind == RoleKind.ExecutiveSponsor);
        return new(
            alliance.Id,
            alliance.Name,
            alliance.Organisation,
            alliance.Phase,
            alliance.Year,
            alliance.StartedOn,
            alliance.EndedOn,
            alliance.ManagerId,
            alliance.Manager,
            alliance.ReportsTo,
            [.. sponsors?.Ours.Select(role => role.Person) ?? []],
            [.. sponsors?.Theirs.Select(role => role.Person) ?? []],
            keyness,
            alliance.Years,
            alliance.ThisYear?.Planned,
            alliance.ThisYear?.Actual,
            alliance.Obligations.Min(o => o.Share),
            alliance.OurPromises,
            alliance.TheirPromises,
            matters.Count(m => m.State == WeekState.Late),
            matters.Count(m => m.State == WeekState.AtRisk),
            audit?.OpenFindings,
            audit?.Path,
            alliance.Agreements.Select(a => (DateOnly?)(a.NoticeOn ?? a.EndsOn)).Where(day => day >= alliance.Today).Min());
    }
}

/// <summary>The columns of the board: a running alliance is in its first year or past it.</summary>
internal enum PortfolioPhase
{
    Candidate,
    Forming,
    FirstYear,
    Running,
    Ending,
    Ended,
}
