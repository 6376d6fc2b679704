using Entente.Platform.Storage;

namespace Entente.Platform.Access;

/// <summary>What an invited person is told by mail.</summary>
public sealed record InvitationLetter(string To, string Name, string Link, DateTime ExpiresUtc);

/// <summary>Sends invitations. It is its own contract so that access knows nothing of mail.</summary>
public interface IInvitationMail
{
    /// <summary>Whether the workspace has a mail server.</summary>
    Task<bool> IsReadyAsync(Actor actor, CancellationToken ct);

    /// <summary>Puts the letter among the caller's changes; <see cref="Send"/> once they are saved.</summary>
    void Add(AppDbContext db, InvitationLetter letter, Actor actor);

    void Send();
}
