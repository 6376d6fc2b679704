using System.Text.Json;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// The job that puts a survey's mails into the outbox, each with a link of its own. Done again after a crash it goes on
/// where it was: who has got a mail is noted in the same transaction as the mail.
/// </summary>
internal sealed class MailSurveyJob(AppDb appDb, IDirectory directory, Outbox outbox, Saving saving, TimeProvider clock) : IJobHandler
{
    public const string KindName = "networks.survey-mails";

    private const int Batch = 50;

    private static readonly TimeSpan BetweenReminders = TimeSpan.FromHours(20);

    public string Kind => KindName;

    public static string InputOf(Guid auditId, SurveyMailKind kind, string baseAddress) =>
        JsonSerializer.Serialize(new Input(auditId, kind, baseAddress));

    public async Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        var input = JsonSerializer.Deserialize<Input>(inputJson)!;
        var (sent, without) = (0, new HashSet<string>(StringComparer.Ordinal));
        while (true)
        {
            await using var db = await appDb.OpenAsync(actor, ct);
            if (!(await CollectingSurvey.FindAsync(db, input.AuditId, "write to the people of a survey", actor, clock, ct))
                .TryGet(out var survey, out var refusal))
            {
                return refusal;
            }

            var due = await DueAsync(db, input, without, ct);
            if (due.Count == 0)
            {
                return new JobResult(Message(input.Kind, sent, without.Count), $"networks/{input.AuditId}/survey");
            }

            sent += await QueueAsync(db, survey, due, input, actor, without, ct);
            if (await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved)
            {
                return notSaved;
            }

            outbox.Wake();
            progress.Report(new(0.5, $"{Wording.Count(sent, "mail", "mails")} on the way"));
        }
    }

    private async Task<List<Due>> DueAsync(AppDbContext db, Input input, HashSet<string> without, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime - BetweenReminders;
        var respondents = db.Set<SurveyRespondent>().Where(r => r.AuditId == input.AuditId && r.DeclinedUtc == null);
        respondents = input.Kind == SurveyMailKind.Invitation
            ? respondents.Where(r => r.InvitedUtc == null)
            : respondents.Where(r => r.InvitedUtc != null && r.InvitedUtc < before && r.DoneUtc == null
                && (r.RemindedUtc == null || r.RemindedUtc < before));
        var skipped = without.ToList();
        return await (
            from respondent in respondents
            join person in db.Set<AuditParticipant>()
                on new { respondent.AuditId, respondent.Key } equals new { person.AuditId, person.Key }
            where !skipped.Contains(respondent.Key)
            orderby person.Position
            select new Due(respondent, person.Name, person.PersonId)).Take(Batch).ToListAsync(ct);
    }

    private async Task<int> QueueAsync(
        AppDbContext db, AuditSurvey survey, List<Due> due, Input input, Actor actor, HashSet<string> without, CancellationToken ct)
    {
        var emails = await directory.FindEmailsAsync(db, [.. due.Select(d => d.PersonId).OfType<Guid>()], ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var letter = new SurveyLetter(survey, actor, input.BaseAddress);
        var queued = 0;
        foreach (var (respondent, name, personId) in due)
        {
            if (personId is not { } id || emails.GetValueOrDefault(id) is not { } email || !Outbox.IsAddress(email))
            {
                without.Add(respondent.Key);
                continue;
            }

            var (link, token) = SurveyLink.Create(respondent, now);
            db.Add(link);
            outbox.Add(db, letter.Write(input.Kind, email, name, token));
            Note(respondent, input.Kind, now);
            queued++;
        }

        return queued;
    }

    private static void Note(SurveyRespondent respondent, SurveyMailKind kind, DateTime now)
    {
        if (kind == SurveyMailKind.Invitation)
        {
            respondent.Invite(now);
        }
        else
        {
            respondent.Remind(now);
        }
    }

    private static string Message(SurveyMailKind kind, int sent, int without)
    {
        var done = $"{Wording.Count(sent, kind == SurveyMailKind.Invitation ? "invitation is" : "reminder is", kind == SurveyMailKind.Invitation ? "invitations are" : "reminders are")} on the way.";
        return without == 0 ? done
            : $"{done} {Wording.Count(without, "person has", "people have")} no usable e-mail address: save the links and send them by other means.";
    }

    /// <summary>What the job stores about itself.</summary>
    public sealed record Input(Guid AuditId, SurveyMailKind Kind, string BaseAddress);

    private sealed record Due(SurveyRespondent Respondent, string Name, Guid? PersonId);
}
