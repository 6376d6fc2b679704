using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Mail;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Starts the reminders of surveys on the days that their terms name: once a day, with the rights of whoever sent the
/// links. Whoever is done or said no gets none; without a mail server nothing is sent, and the next round looks again.
/// </summary>
internal sealed class RemindRespondents(WorkspaceAccess access, MailServers mail, JobQueue jobs, TimeProvider clock) : IRound
{
    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task RunAsync(AppDbContext db, CancellationToken ct)
    {
        var open = await (
            from survey in db.Set<AuditSurvey>()
            join asking in db.Set<SurveyAsking>() on survey.AuditId equals asking.AuditId
            where survey.State == SurveyState.Collecting && asking.RemindDaysBefore != null && asking.SenderUserId != null
            select new { Survey = survey, Asking = asking }).ToListAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var due in open.Where(x => x.Asking.IsReminderDue(x.Survey, now)))
        {
            if (await access.FindActorAsync(due.Asking.SenderUserId!.Value, db.WorkspaceId, ct) is { } sender
                && sender.May(Permission.RunAnalyses) && await mail.IsReadyAsync(sender, ct))
            {
                await StartAsync(db, due.Asking, sender, now, ct);
            }
        }
    }

    private async Task StartAsync(AppDbContext db, SurveyAsking asking, Actor sender, DateTime now, CancellationToken ct)
    {
        asking.Reminded(DateOnly.FromDateTime(now));
        var job = jobs.Add(
            db, sender, MailSurveyJob.KindName, "Remind the people of a survey, as planned",
            new MailSurveyJob.Input(asking.AuditId, SurveyMailKind.Reminder, asking.SenderAddress!));
        await db.SaveChangesAsync(ct);
        jobs.Wake(job);
    }
}
