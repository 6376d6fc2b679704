using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Changes the terms of a survey. Who sees the answers is fixed from the moment on which people are asked.</summary>
internal sealed class EditSurvey(AppDb appDb, Saving saving)
{
    /// <param name="auditId">The audit.</param>
    /// <param name="seen">The version of the survey that the person has seen.</param>
    /// <param name="input">The terms as they shall be.</param>
    /// <param name="actor">Who changes them.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<Done>> RunAsync(Guid auditId, Guid seen, SurveyTermsInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var change = await SurveyChange.FindAsync(db, auditId, seen, "change surveys", actor, ct);
        if (!change.TryGet(out var survey, out var refusal))
        {
            return refusal;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (!(await SurveyAnalyst.NameAsync(db, input, ct)).TryGet(out var analyst, out var noAnalyst))
        {
            return noAnalyst;
        }

        var terms = input.ToTerms(analyst.Length == 0 ? null : analyst);
        if (survey.State != SurveyState.Draft && !survey.Promises(terms))
        {
            return Refusal.Conflict("People have been told who sees their answers, so that cannot be changed any more.");
        }

        if (survey.State is SurveyState.Closed or SurveyState.Reported)
        {
            return Refusal.Conflict("This survey is closed; its terms stay as they were.");
        }

        survey.Agree(terms);
        var asking = await SurveyAskings.FindOrAddAsync(db, auditId, ct);
        asking.RemindBefore(terms.RemindDaysBefore);
        db.Entry(survey).Property(s => s.DeadlineOn).IsModified = true;
        if (survey.State == SurveyState.Draft)
        {
            asking.Word(terms.Wording);
        }
        else if (asking.Wording != terms.Wording)
        {
            return Refusal.Conflict("People have read the questions already: answers to other words could not be put beside theirs. The wording stays.");
        }

        return await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved ? notSaved : Done.Value;
    }
}

/// <summary>The beginning of every change of a survey: found, allowed, and as the person has seen it.</summary>
internal static class SurveyChange
{
    public static async Task<Outcome<AuditSurvey>> FindAsync(
        AppDbContext db, Guid auditId, Guid seen, string doing, Actor actor, CancellationToken ct)
    {
        var name = await db.Set<NetworkAudit>().Where(a => a.Id == auditId).Select(a => a.Name).SingleOrDefaultAsync(ct);
        var survey = name is null ? null : await db.Set<AuditSurvey>().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (survey is null)
        {
            return Refusal.NotFound("survey");
        }

        if (actor.Lacks(Permission.RunAnalyses, doing) is { } forbidden)
        {
            return forbidden;
        }

        return survey.Version == seen ? survey.Named(name!) : Refusal.Stale("survey");
    }
}
