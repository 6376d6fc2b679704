using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Notifications;

/// <summary>Marks one notification of the actor as read, or all.</summary>
public sealed class ReadNotifications(AppDb appDb, TimeProvider clock)
{
    /// <summary>Answers where the notification leads; null when nowhere.</summary>
    public async Task<Outcome<NotificationView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var notification = await ListNotifications.Own(db, actor).SingleOrDefaultAsync(n => n.Id == id, ct);
        if (notification is null)
        {
            return Refusal.NotFound("notification");
        }

        notification.Read(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return new NotificationView
        {
            Id = notification.Id,
            Text = notification.Text,
            Path = notification.Path,
            CreatedUtc = notification.CreatedUtc,
            ReadUtc = notification.ReadUtc,
        };
    }

    public async Task<Outcome<Done>> RunAllAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        await ListNotifications.Own(db, actor).Where(n => n.ReadUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadUtc, now), ct);
        return Done.Value;
    }
}
