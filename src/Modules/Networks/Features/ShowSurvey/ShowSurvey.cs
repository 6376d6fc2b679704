using Entente.Methods.Networks.Privacy;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Shows how far a survey is. Who answered is told only where the promise allows it; groups under four never.</summary>
internal sealed class ShowSurvey(AppDb appDb, IDirectory directory, MailServers mail, TimeProvider clock)
{
    public async Task<Outcome<SurveyView>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        var canMail = await mail.IsReadyAsync(actor, ct);
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        var survey = audit is null ? null : await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (audit is null || survey is null)
        {
            return Refusal.NotFound("survey");
        }

        var asking = await db.Set<SurveyAsking>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        var asked = await AskedAsync(db, auditId, ct);
        var emails = await directory.FindEmailsAsync(db, [.. asked.Select(a => a.PersonId).OfType<Guid>()], ct);
        var sees = Disclosure.SeesPeople(survey, actor.UserId);
        var people = asked.Select(a => new PersonProgress(
            a.Key, a.Name, a.Firm, a.Invited, a.PersonId is { } id && emails.ContainsKey(id), sees ? a.Progress : null)).ToList();
        var firms = asked.GroupBy(a => a.Firm).Select(g => new FirmProgress(g.Key, g.Count(), Told(g, sees))).ToList();
        var unfinished = sees || asked.Count >= BlockSummary.SmallestGroup
            ? asked.Count(a => a.Progress == AnswerProgress.Started) : (int?)null;
        return new SurveyView(
            auditId, audit.Name, survey.State, survey.Disclosure, survey.AnalystUserId, survey.AnalystName,
            SurveyPromise.WhoSees(survey.Disclosure, survey.AnalystName, actor.WorkspaceName), survey.DeadlineOn,
            clock.GetUtcNow().UtcDateTime >= survey.EndsUtc, survey.Purpose, survey.Contact, firms, people,
            firms.Any(f => f.Answered is null) ? null : firms.Sum(f => f.Answered), asked.Count(a => !a.Invited), unfinished,
            canMail, people.Count(p => !p.HasEmail), survey.Version)
        {
            Wording = asking?.Wording ?? SurveyWording.Default,
            RemindDaysBefore = asking?.RemindDaysBefore,
            RemindedOn = asking?.RemindedOn,
        };
    }

    private static int? Told(IEnumerable<Asked> firm, bool sees)
    {
        var people = firm.ToList();
        return sees || people.Count >= BlockSummary.SmallestGroup ? people.Count(p => p.Progress == AnswerProgress.Done) : null;
    }

    private static async Task<List<Asked>> AskedAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var rows = await (
            from person in db.Set<AuditParticipant>()
            join respondent in db.Set<SurveyRespondent>()
                on new { person.AuditId, person.Key } equals new { respondent.AuditId, respondent.Key }
            where person.AuditId == auditId
            orderby person.Position
            select new { person.Key, person.Name, person.Firm, person.PersonId, respondent.InvitedUtc, respondent.AgreedUtc, respondent.DoneUtc, respondent.DeclinedUtc })
            .ToListAsync(ct);
        return [.. rows.Select(r => new Asked(
            r.Key, r.Name, r.Firm, r.PersonId, r.InvitedUtc is not null,
            r.DoneUtc is not null ? AnswerProgress.Done : r.DeclinedUtc is not null ? AnswerProgress.Declined
                : r.AgreedUtc is not null ? AnswerProgress.Started : AnswerProgress.NotStarted))];
    }

    private sealed record Asked(string Key, string Name, string Firm, Guid? PersonId, bool Invited, AnswerProgress Progress);
}
