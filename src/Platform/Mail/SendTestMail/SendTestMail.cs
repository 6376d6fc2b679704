using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>Sends one mail at once to whoever asks, past the outbox, so that the server's own words come back.</summary>
public sealed class SendTestMail(AppDb appDb, MailServers servers, TimeProvider clock)
{
    /// <summary>The address that it was sent to.</summary>
    public async Task<Outcome<string>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, ShowMailSettings.Doing) is { } forbidden)
        {
            return forbidden;
        }

        MailServer? server;
        string? address;
        await using (var db = await appDb.OpenAsync(actor, ct))
        {
            server = await servers.FindAsync(db, ct);
            address = await db.Users.Where(u => u.Id == actor.UserId).Select(u => u.Email).SingleOrDefaultAsync(ct);
        }

        if (server is null)
        {
            return Refusal.Conflict("No mail server is set yet. Save one first.");
        }

        if (address is null || MailAddressRules.ToAscii(address) is not { } to)
        {
            return Refusal.Conflict($"Your own address, {address}, is none that mail can be sent to. Change it on your account first.");
        }

        return await SendAsync(server, Test(to, actor), ct) is { } problem ? Refusal.Conflict(problem) : to;
    }

    private static MailMessage Test(string to, Actor actor) => new(
        to, "Entente can send mail",
        $"Hello {actor.Name},\n\nthis is the test mail of the workspace {actor.WorkspaceName}. Since you can read it, sending works.", "Test")
    {
        ToName = actor.Name,
    };

    private async Task<string?> SendAsync(MailServer server, MailMessage mail, CancellationToken ct)
    {
        try
        {
            await using var smtp = await servers.ConnectAsync(server, ct);
            var message = MimeMessage.Write(mail, server, Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime);
            await smtp.SendAsync(MailAddressRules.ToAscii(server.From)!, mail.To, message);
            return null;
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            return $"The test mail was not sent. {e.Message}";
        }
    }
}
