using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Reads the scorecard together from everything that is known of the alliance.</summary>
internal sealed class ShowScorecard(AppDb appDb, ShowAlliance show, ILatestAudit audits, IEntries entries)
{
    public async Task<Outcome<ScorecardView>> RunAsync(Guid allianceId, Actor actor, CancellationToken ct, DateOnly? on = null)
    {
        if (!(await show.RunAsync(allianceId, actor, ct, on)).TryGet(out var alliance, out var refusal))
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<LedgerEntry>().AsNoTracking().Where(l => l.AllianceId == allianceId).ToListAsync(ct);
        var judgements = await db.Set<Judgement>().AsNoTracking().Where(j => j.AllianceId == allianceId && j.JudgedOn <= alliance.Today)
            .OrderByDescending(j => j.JudgedOn).ThenByDescending(j => j.Id).ToListAsync(ct);
        var audit = await audits.FindAsync(db, alliance.OrganisationId, ct);
        var attendance = await SponsorAttendance.ReadAsync(db, entries, alliance, ct);
        var objectives = ObjectivesOf(alliance);
        return new ScorecardView(
            objectives, objectives.Count(o => o.IsMet), objectives.Count(o => o.IsMet || o.DaysLate > 0),
            alliance.Obligations.Min(o => o.Share),
            Last(judgements, JudgedSubject.CompetitivePosition, Side.Ours), Last(judgements, JudgedSubject.CompetitivePosition, Side.Theirs),
            alliance.Years, alliance.OurPromises, alliance.TheirPromises, LedgerEquity.Of(ledger, Side.Ours),
            [.. IntegrationMeasures.Levels.Select(level => new IntegrationLevel(
                level, IntegrationMeasures.Of(level, alliance, audit, attendance), Last(judgements, level, Side.Ours), Last(judgements, level, Side.Theirs)))],
            attendance,
            judgements.ConvertAll(j => new PartView<JudgementDetails>(j.Id, j.Version, j.ToDetails())),
            audit);
    }

    private static List<ObjectiveView> ObjectivesOf(AllianceView alliance) => alliance.Parts.Objectives
        .OrderBy(o => o.IsMet).ThenBy(o => o.DueOn).ThenBy(o => o.Id)
        .Select(o => new ObjectiveView(
            o.Id, o.Version, o.ToDetails(), o.IsMet, o.IsMet ? 0 : Math.Max(0, alliance.Today.DayNumber - o.DueOn.DayNumber))).ToList();

    private static JudgementDetails? Last(List<Judgement> judgements, JudgedSubject subject, Side side) =>
        judgements.Find(j => j.Subject == subject && j.Side == side)?.ToDetails();
}
