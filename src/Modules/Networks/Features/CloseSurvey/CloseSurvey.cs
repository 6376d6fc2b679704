using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Ends collecting and starts the job that computes the audit. Answers of those who are done count. Where everybody may
/// see them they become the audit's ratings; else they stay behind the gate.
/// </summary>
internal sealed class CloseSurvey(AppDb appDb, JobQueue jobs, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<JobView>> RunAsync(Guid auditId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!(await SurveyChange.FindAsync(db, auditId, seen, "close surveys", actor, ct)).TryGet(out var survey, out var refusal))
        {
            return refusal;
        }

        if (survey.State != SurveyState.Collecting)
        {
            return Refusal.Conflict(survey.State == SurveyState.Draft ? "This survey has not begun yet." : "This survey is closed already.");
        }

        var audit = await db.Set<NetworkAudit>().SingleAsync(a => a.Id == auditId, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        survey.Close(now);
        audit.Rename(new(audit.Name, audit.HeldOn, DateOnly.FromDateTime(survey.OpenedUtc ?? now), Min(DateOnly.FromDateTime(now), survey)));
        await TakeAnswersAsync(db, audit, survey, actor, now, ct);
        var job = ComputeAudit.Queue(db, jobs, actor, audit);
        if (await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        await transaction.CommitAsync(ct);
        jobs.Wake(job);
        return JobView.Of(job);
    }

    private static DateOnly Min(DateOnly today, AuditSurvey survey)
    {
        var last = today < survey.DeadlineOn ? today : survey.DeadlineOn;
        var first = DateOnly.FromDateTime(survey.OpenedUtc ?? survey.DeadlineOn.ToDateTime(TimeOnly.MinValue));
        return last < first ? first : last;
    }

    private static async Task TakeAnswersAsync(
        AppDbContext db, NetworkAudit audit, AuditSurvey survey, Actor actor, DateTime now, CancellationToken ct)
    {
        var people = await db.Set<AuditParticipant>().Where(p => p.AuditId == audit.Id).OrderBy(p => p.Position).ToListAsync(ct);
        var import = AuditImport.Into(audit);
        db.Add(import);
        if (survey.Disclosure != DisclosureLevel.Named)
        {
            // A fingerprint of the answers could be tried against guesses; a random one cannot.
            import.Hold(people.Count, 0, SecretToken.Hash(SecretToken.Create()).ToLowerInvariant(), actor.Name, now);
            return;
        }

        var answers = await Disclosure.ReadAnswersAsync(db, audit.Id, ct);
        people.ForEach(person => person.Note(answers.Done.Contains(person.Key)));
        db.AddRange(answers.Ratings.Select(rating => AuditRating.Take(audit, rating)));
        var print = Fingerprint.Of(people.Select(p => p.ToParticipant()), answers.Ratings);
        import.Hold(people.Count, answers.Ratings.Count, print, actor.Name, now);
    }
}
