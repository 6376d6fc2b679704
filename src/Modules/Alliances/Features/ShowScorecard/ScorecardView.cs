using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Networks.Contracts;

namespace Entente.Modules.Alliances.Features;

/// <summary>
/// The scorecard of an alliance: objectives, competitive position, financial result and relationship, and how far the two
/// firms are integrated on five levels (Salle et al. 2007). What no data measures is judged, and marked so.
/// </summary>
/// <param name="Objectives">The joint objectives, those due first.</param>
/// <param name="Met">Objectives that are met.</param>
/// <param name="Due">Objectives whose day has come, or that are met before it.</param>
/// <param name="LowestShare">The lowest attainment pro rata of the totals owed; null without any.</param>
/// <param name="OurPosition">Our last judgement of the competitive position.</param>
/// <param name="TheirPosition">Theirs.</param>
/// <param name="Years">The three-year path.</param>
/// <param name="OurKept">Our promises.</param>
/// <param name="TheirKept">Theirs.</param>
/// <param name="Equity">Our share of rewards over our share of burdens.</param>
/// <param name="Integration">The five levels.</param>
/// <param name="Attendance">Whether sponsors come.</param>
/// <param name="Judgements">All judgements, the latest first.</param>
/// <param name="Audit">The last network audit.</param>
internal sealed record ScorecardView(
    IReadOnlyList<ObjectiveView> Objectives, int Met, int Due, decimal? LowestShare,
    JudgementDetails? OurPosition, JudgementDetails? TheirPosition, IReadOnlyList<YearView> Years, KeptView OurKept, KeptView TheirKept, Equity Equity,
    IReadOnlyList<IntegrationLevel> Integration, SponsorAttendance Attendance, IReadOnlyList<PartView<JudgementDetails>> Judgements, AuditStanding? Audit);

/// <summary>A joint objective as it stands.</summary>
internal sealed record ObjectiveView(Guid Id, Guid Version, ObjectiveDetails Details, bool IsMet, int DaysLate);

/// <summary>Integration on one level.</summary>
/// <param name="Level">Which.</param>
/// <param name="Measured">What data says of it, each in a sentence; empty where nothing does.</param>
/// <param name="Ours">Our last judgement.</param>
/// <param name="Theirs">Theirs.</param>
internal sealed record IntegrationLevel(JudgedSubject Level, IReadOnlyList<string> Measured, JudgementDetails? Ours, JudgementDetails? Theirs)
{
    /// <summary>No data measures it: it stands on judgement alone.</summary>
    public bool IsJudgedOnly => Measured.Count == 0;
}
