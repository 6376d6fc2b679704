using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Platform.Mail;

/// <summary>The mail that invites a person into a workspace. Its link is erased with its text once it is sent.</summary>
public sealed class InvitationMail(MailServers servers, Outbox outbox) : IInvitationMail
{
    private const string Topic = "Invitation";

    public Task<bool> IsReadyAsync(Actor actor, CancellationToken ct) => servers.IsReadyAsync(actor, ct);

    public void Add(AppDbContext db, InvitationLetter letter, Actor actor) => outbox.Add(db, Write(letter, actor));

    public void Send() => outbox.Wake();

    private static MailMessage Write(InvitationLetter letter, Actor actor)
    {
        var until = letter.ExpiresUtc.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var text = $"{actor.Name} invites you into the workspace {actor.WorkspaceName} of Entente, where relationships between firms are looked after.\n\n"
            + $"Your way in: {letter.Link}\n\n"
            + $"The link is for you alone, works once and ends on {until}. If you do not know {actor.Name}, leave it: nothing happens without you.\n";
        return new(letter.To, $"{actor.Name} invites you to {actor.WorkspaceName}", text, Topic) { ToName = letter.Name };
    }
}
