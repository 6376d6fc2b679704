using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Which mails of a survey are to go out.</summary>
internal enum SurveyMailKind
{
    /// <summary>To everybody who has got no link yet.</summary>
    Invitation,

    /// <summary>To everybody who was invited and is not done, at most once a day.</summary>
    Reminder,
}

/// <summary>Starts the job that mails invitations or reminders.</summary>
internal sealed class MailSurvey(AppDb appDb, MailServers mail, JobQueue jobs, Saving saving, TimeProvider clock)
{
    /// <param name="auditId">The audit.</param>
    /// <param name="kind">Which mails.</param>
    /// <param name="baseAddress">Where this server is reached, such as <c>https://entente.example.com/</c>.</param>
    /// <param name="actor">Who has them sent.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<JobView>> RunAsync(Guid auditId, SurveyMailKind kind, string baseAddress, Actor actor, CancellationToken ct)
    {
        await using (var db = await appDb.OpenAsync(actor, ct))
        {
            if (await CollectingSurvey.FindAsync(db, auditId, "write to the people of a survey", actor, clock, ct) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        if (!await mail.IsReadyAsync(actor, ct))
        {
            return Refusal.Conflict("No mail server is set. An owner sets one under Mail; until then save the links and send them yourself.");
        }

        await using (var db = await appDb.OpenAsync(actor, ct))
        {
            (await SurveyAskings.FindOrAddAsync(db, auditId, ct)).SentBy(actor.UserId, baseAddress);
            if (await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved)
            {
                return notSaved;
            }
        }

        var title = kind == SurveyMailKind.Invitation ? "Invite the people of a survey" : "Remind the people of a survey";
        return JobView.Of(await jobs.StartAsync(actor, MailSurveyJob.KindName, title, new MailSurveyJob.Input(auditId, kind, baseAddress), ct));
    }
}

/// <summary>A survey that collects, for what is done while it does.</summary>
internal static class CollectingSurvey
{
    public static async Task<Outcome<AuditSurvey>> FindAsync(
        AppDbContext db, Guid auditId, string doing, Actor actor, TimeProvider clock, CancellationToken ct)
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

        return survey.Named(name!) switch
        {
            { State: SurveyState.Draft } => Refusal.Conflict("This survey has not begun yet."),
            { State: not SurveyState.Collecting } => Refusal.Conflict("This survey is closed."),
            var open when !open.TakesAnswers(clock.GetUtcNow().UtcDateTime) =>
                Refusal.Conflict($"The last day, {Words.Day(open.DeadlineOn)}, has passed. Choose a later one first."),
            var open => open,
        };
    }
}
