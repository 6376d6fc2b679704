using Entente.Platform.Jobs;
using Entente.Platform.Mail.Smtp;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Mail;

/// <summary>
/// Sends what waits in the outboxes, beside the jobs so that a slow mail server holds up nobody's work. What could not
/// be sent is tried again later, also after a restart.
/// </summary>
internal sealed class MailDelivery(
    AppDb appDb, Outbox outbox, MailServers servers, MailSecrets secrets, TimeProvider clock, ILogger<MailDelivery> log,
    IHostApplicationLifetime? lifetime = null) : BackgroundService
{
    private const int Batch = 100;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await lifetime.StartedAsync(stoppingToken);
                await DeliverAsync(stoppingToken);
                await WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Delivery outlives a database that is away for a while.
                log.LogError(e, "Mails could not be delivered; they are tried again.");
                await Task.Delay(LookEvery, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Sends every mail of every workspace that is due now.</summary>
    internal async Task DeliverAsync(CancellationToken ct)
    {
        List<Guid> workspaces;
        await using (var db = await appDb.OpenForUserAsync(Guid.Empty, ct))
        {
            workspaces = await db.Workspaces.Select(w => w.Id).ToListAsync(ct);
        }

        foreach (var workspace in workspaces)
        {
            await using var db = await appDb.OpenForSystemAsync(workspace, ct);
            while (await DeliverSomeAsync(db, ct))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task WaitAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var signal = outbox.Signals.ReadAsync(limit.Token).AsTask();
        await Task.WhenAny(signal, Task.Delay(LookEvery, clock, limit.Token));
        await limit.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    /// <summary>True when there may be more that is due.</summary>
    private async Task<bool> DeliverSomeAsync(AppDbContext db, CancellationToken ct)
    {
        var now = Now();
        var due = await db.Set<OutboxMail>().Where(m => m.State == MailState.Waiting && m.NextTryUtc <= now)
            .OrderBy(m => m.NextTryUtc).ThenBy(m => m.Id).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
        {
            return false;
        }

        if (await servers.FindAsync(db, ct) is { } server)
        {
            await SendAsync(db, server, due, ct);
        }
        else
        {
            due.ForEach(mail => mail.Fail("No mail server is set.", isPermanent: false, now));
            await db.SaveChangesAsync(ct);
        }

        return due.Count == Batch;
    }

    private async Task SendAsync(AppDbContext db, MailServer server, List<OutboxMail> due, CancellationToken ct)
    {
        var next = 0;
        try
        {
            await using var smtp = await servers.ConnectAsync(server, ct);
            for (; next < due.Count; next++)
            {
                await SendOneAsync(smtp, server, due[next]);
                await db.SaveChangesAsync(ct);
            }
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            // The conversation broke or never began: nothing of the rest was sent. A refusal of the sign-in may be mended.
            log.LogWarning("Mail server {Host}:{Port}: {Problem}", server.Host, server.Port, e.Message);
            due.Skip(next).ToList().ForEach(mail => mail.Fail(e.Message, isPermanent: false, Now()));
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task SendOneAsync(SmtpConversation smtp, MailServer server, OutboxMail mail)
    {
        if (secrets.ReadMail(mail) is not { } content)
        {
            mail.Fail("The text cannot be read any more: the keys in the data folder are not those of then.", isPermanent: true, Now());
            return;
        }

        try
        {
            await smtp.SendAsync(MailAddressRules.ToAscii(server.From)!, content.To, MimeMessage.Write(content, server, mail.Id, Now()));
            mail.Succeed(Now());
        }
        catch (SmtpException e) when (e.IsReply)
        {
            mail.Fail(e.Message, e.IsPermanent, Now());
        }
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
