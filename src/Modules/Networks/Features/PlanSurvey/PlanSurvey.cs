using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Plans an audit whose people are asked by private links. Everybody of the chosen firms is on the roster at first; with
/// an earlier audit, those who were asked then and are still there, under their old numbers.
/// </summary>
internal sealed class PlanSurvey(AppDb appDb, IDirectory directory, AuditSubjects subjects, Saving saving, TimeProvider clock)
{
    /// <summary>The new audit.</summary>
    public async Task<Outcome<Guid>> RunAsync(PlanSurveyInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.RunAnalyses, "plan surveys") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var firms = await directory.FindOrganisationsAsync(db, input.FirmIds!.Distinct().ToList(), ct);
        if (firms.Count < input.FirmIds!.Distinct().Count())
        {
            return Refusal.Invalid(new FieldError(nameof(input.FirmIds), "One of these firms is not in the directory any more. Choose again."));
        }

        if (input.PreviousAuditId is { } previous && !await db.Set<NetworkAudit>().AnyAsync(a => a.Id == previous, ct))
        {
            return Refusal.Invalid(new FieldError(nameof(input.PreviousAuditId), "There is no such audit. Choose another, or none."));
        }

        if (!(await SurveyAnalyst.NameAsync(db, input, ct)).TryGet(out var analyst, out var noAnalyst))
        {
            return noAnalyst;
        }

        return await AddAsync(db, input, firms, analyst.Length == 0 ? null : analyst, ct);
    }

    private async Task<Outcome<Guid>> AddAsync(
        AppDbContext db, PlanSurveyInput input, IReadOnlyList<OrganisationRef> firms, string? analyst, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var audit = NetworkAudit.Create(db.WorkspaceId, new(input.Name, input.DeadlineOn!.Value, null, input.DeadlineOn), now);
        db.Add(audit);
        db.Add(AuditSurvey.Of(audit, input.ToTerms(analyst), input.PreviousAuditId));
        db.Add(await AskingAsync(db, audit, input, ct));
        db.AddRange(firms.OrderBy(f => !f.IsOwn).Select((firm, place) => SurveyFirm.Of(audit, firm.Id, place)));
        var people = await directory.ListPeopleAsync(db, [.. firms.Select(f => f.Id)], ct);
        var earlier = await SurveyRoster.EarlierAsync(db, input.PreviousAuditId, ct);
        var chosen = people.Where(p => earlier.Count == 0 || earlier.ContainsKey(p.Id))
            .Select(p => new RosterChoice(p.Id, earlier.GetValueOrDefault(p.Id)?.Roles));
        SurveyRoster.Add(db, audit, firms, people, [.. chosen.Take(SurveyRoster.MostPeople)], earlier);
        await subjects.SuggestAsync(db, audit, [.. firms.Select(f => f.Id)], ct);
        return await saving.TrySaveAsync(db, "audit", ct: ct) is { } refusal ? refusal : audit.Id;
    }

    /// <summary>A survey that repeats another asks in its words, unless it brings some of its own: else the two could not be compared.</summary>
    private static async Task<SurveyAsking> AskingAsync(AppDbContext db, NetworkAudit audit, PlanSurveyInput input, CancellationToken ct)
    {
        var terms = input.ToTerms(null);
        var before = terms.Wording == SurveyWording.Default && input.PreviousAuditId is { } previous
            ? await db.Set<SurveyAsking>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == previous, ct) : null;
        var asking = SurveyAsking.Of(audit.WorkspaceId, audit.Id);
        asking.Word(before?.Wording ?? terms.Wording);
        asking.RemindBefore(terms.RemindDaysBefore);
        return asking;
    }
}
