using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>
/// Sets the workspace's mail server. The stored password stays only with the server and user that it was given for, so
/// that it cannot be sent elsewhere by changing the address.
/// </summary>
public sealed class EditMailSettings
{
    private readonly AppDb appDb;
    private readonly Saving saving;
    private readonly MailSecrets secrets;
    private readonly OutgoingConnections connections;
    private readonly TimeProvider clock;

    internal EditMailSettings(AppDb appDb, Saving saving, MailSecrets secrets, OutgoingConnections connections, TimeProvider clock) =>
        (this.appDb, this.saving, this.secrets, this.connections, this.clock) = (appDb, saving, secrets, connections, clock);

    /// <param name="input">The new settings.</param>
    /// <param name="version">The version that was seen; null where none was set.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<Done>> RunAsync(MailSettingsInput input, Guid? version, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, ShowMailSettings.Doing) is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (await connections.RefuseAsync(input.Host.Trim(), ct) is { } closed)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Host), closed));
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var settings = await db.Set<MailSettings>().SingleOrDefaultAsync(ct);
        if (settings?.Version != version)
        {
            return Refusal.Stale("mail server");
        }

        if (settings is null)
        {
            settings = MailSettings.Of(actor.WorkspaceId);
            db.Add(settings);
        }

        var refusal = Apply(settings, input) ?? await saving.TrySaveAsync(db, "mail server", ct: ct);
        return refusal is null ? Done.Value : refusal;
    }

    private Refusal? Apply(MailSettings settings, MailSettingsInput input)
    {
        var server = input.ToServer();
        var isSame = settings.Host == server.Host && settings.Port == server.Port && settings.User == server.User
            && settings.Security == server.Security;
        if (!isSame && settings.ProtectedPassword is not null && server.User is not null && string.IsNullOrEmpty(input.Password))
        {
            return Refusal.Invalid(new FieldError(
                nameof(input.Password), "Give the password again: the stored one is kept for the server and user that it was given for."));
        }

        settings.Use(server);
        if (server.User is null)
        {
            settings.SetPassword(null, Now());
        }
        else if (!string.IsNullOrEmpty(input.Password))
        {
            settings.SetPassword(secrets.Protect(settings.WorkspaceId, input.Password), Now());
        }

        return null;
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
