using System.Threading.Channels;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Platform.Mail;

/// <summary>Where mails are put: stored with the caller's changes, sent soon after by <see cref="MailDelivery"/>.</summary>
public sealed class Outbox
{
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly MailSecrets secrets;
    private readonly TimeProvider clock;

    internal Outbox(MailSecrets secrets, TimeProvider clock) => (this.secrets, this.clock) = (secrets, clock);

    /// <summary>Adds the mail to the caller's changes; call <see cref="Wake"/> once they are saved.</summary>
    /// <exception cref="FormatException">The address is none; ask <see cref="IsAddress"/> first.</exception>
    public OutboxMail Add(AppDbContext db, MailMessage mail)
    {
        var address = MailAddressRules.ToAscii(mail.To) ?? throw new FormatException($"'{mail.To}' is no address that mail can be sent to.");
        var plain = mail with { To = address };
        var queued = OutboxMail.Queue(db.WorkspaceId, plain, secrets.Protect(db.WorkspaceId, plain), clock.GetUtcNow().UtcDateTime);
        db.Add(queued);
        return queued;
    }

    public static bool IsAddress(string? text) => text is not null && MailAddressRules.ToAscii(text) is not null;

    public void Wake() => signals.Writer.TryWrite(true);

    internal ChannelReader<bool> Signals => signals.Reader;
}
