using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Notifications;

/// <summary>Tells members something, in the transaction of what has happened.</summary>
public sealed class Notifying(TimeProvider clock)
{
    /// <summary>
    /// Adds a notification to the caller's changes, unless the person has the same one unread. Nobody is told what
    /// they did themselves.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="userId">A member of the workspace.</param>
    /// <param name="text">One sentence: "Bo mentioned you in a note on Omega."</param>
    /// <param name="path">Where it leads, relative to the workspace.</param>
    /// <param name="key">What it is about, such as "mention:" and an id.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task TellAsync(AppDbContext db, Guid userId, string text, string? path, string key, CancellationToken ct)
    {
        if (userId == db.UserId || await db.Set<Notification>().AnyAsync(n => n.UserId == userId && n.Key == key && n.ReadUtc == null, ct))
        {
            return;
        }

        db.Add(Notification.Create(db.WorkspaceId, userId, text, path, key, clock.GetUtcNow().UtcDateTime));
    }
}
