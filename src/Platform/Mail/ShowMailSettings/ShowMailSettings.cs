using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>The mail server of a workspace as its owner sees it: never the password.</summary>
/// <param name="Host">Empty where none is set.</param>
/// <param name="Port">The port.</param>
/// <param name="Security">How the connection is protected.</param>
/// <param name="User">Who signs in; null: nobody.</param>
/// <param name="HasPassword">Whether a password is stored.</param>
/// <param name="FromAddress">The address that mails come from.</param>
/// <param name="FromName">The name that mails come from.</param>
/// <param name="IsOwn">False where the installation's configuration gives the server.</param>
/// <param name="Waiting">Mails that wait to be sent.</param>
/// <param name="GivenUp">Mails that could not be sent within the last month.</param>
/// <param name="Version">Changes with every change; null where the workspace has none of its own.</param>
public sealed record MailSettingsView(
    string Host, int Port, MailSecurity Security, string? User, bool HasPassword, string FromAddress, string? FromName,
    bool IsOwn, int Waiting, int GivenUp, Guid? Version)
{
    public bool IsSet => Host.Length > 0;
}

/// <summary>Shows which mail server the workspace uses, and how sending goes.</summary>
public sealed class ShowMailSettings
{
    internal const string Doing = "see or change the mail server";

    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    private readonly AppDb appDb;
    private readonly MailServers servers;
    private readonly TimeProvider clock;

    public ShowMailSettings(AppDb appDb, MailServers servers, TimeProvider clock) =>
        (this.appDb, this.servers, this.clock) = (appDb, servers, clock);

    public async Task<Outcome<MailSettingsView>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, Doing) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var own = await db.Set<MailSettings>().AsNoTracking().SingleOrDefaultAsync(ct);
        var since = clock.GetUtcNow().UtcDateTime - Recent;
        var waiting = await db.Set<OutboxMail>().CountAsync(m => m.State == MailState.Waiting, ct);
        var givenUp = await db.Set<OutboxMail>().CountAsync(m => m.State == MailState.GivenUp && m.CreatedUtc >= since, ct);
        var server = await servers.FindAsync(db, ct);
        return new MailSettingsView(
            server?.Host ?? string.Empty, server?.Port ?? 587, server?.Security ?? MailSecurity.StartTls, server?.User,
            !string.IsNullOrEmpty(server?.Password), server?.From ?? string.Empty, server?.FromName, own is not null, waiting, givenUp, own?.Version);
    }
}
