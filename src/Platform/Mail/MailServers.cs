using Entente.Platform.Access;
using Entente.Platform.Mail.Smtp;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>Which mail server a workspace uses: its own, else that of the installation's configuration.</summary>
public sealed class MailServers
{
    private readonly AppDb appDb;
    private readonly MailConfiguration configuration;
    private readonly MailSecrets secrets;
    private readonly OutgoingConnections connections;

    internal MailServers(AppDb appDb, MailConfiguration configuration, MailSecrets secrets, OutgoingConnections connections) =>
        (this.appDb, this.configuration, this.secrets, this.connections) = (appDb, configuration, secrets, connections);

    /// <summary>True when mails of this workspace can be sent; else pages offer other ways.</summary>
    public async Task<bool> IsReadyAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await FindAsync(db, ct) is not null;
    }

    internal async Task<MailServer?> FindAsync(AppDbContext db, CancellationToken ct) =>
        await db.Set<MailSettings>().AsNoTracking().SingleOrDefaultAsync(ct) is { } own ? ServerOf(own) : configuration.Server;

    internal bool HasConfigured => configuration.Server is not null;

    internal Task<SmtpConversation> ConnectAsync(MailServer server, CancellationToken ct) =>
        SmtpConversation.OpenAsync(connections, server, configuration.TrustedRoots, ct);

    private MailServer ServerOf(MailSettings own) => new(own.Host, own.Port, own.Security, own.FromAddress)
    {
        FromName = own.FromName,
        User = own.User,
        Password = secrets.Read(own.WorkspaceId, own.ProtectedPassword),
    };
}
