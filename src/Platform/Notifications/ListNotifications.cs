using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Notifications;

/// <summary>A notification as its person sees it.</summary>
public sealed record NotificationView
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    /// <summary>A page relative to the workspace.</summary>
    public string? Path { get; init; }

    public DateTime CreatedUtc { get; init; }

    /// <summary>Null while it is new.</summary>
    public DateTime? ReadUtc { get; init; }
}

/// <summary>What the actor has been told, newest first. Nobody sees another's.</summary>
public sealed class ListNotifications(AppDb appDb)
{
    private static readonly Keyset<NotificationView> Order = new Keyset<NotificationView>(n => n.Id).By("-created", n => n.CreatedUtc);

    public async Task<Outcome<ListPage<NotificationView>>> RunAsync(ListQuery query, bool onlyUnread, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see notifications") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var rows = Own(db, actor).Where(n => !onlyUnread || n.ReadUtc == null)
            .Select(n => new NotificationView { Id = n.Id, Text = n.Text, Path = n.Path, CreatedUtc = n.CreatedUtc, ReadUtc = n.ReadUtc });
        return await Order.ReadAsync(rows, query, ct);
    }

    public async Task<int> CountUnreadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await Own(db, actor).CountAsync(n => n.ReadUtc == null, ct);
    }

    internal static IQueryable<Notification> Own(AppDbContext db, Actor actor) =>
        db.Set<Notification>().Where(n => n.UserId == actor.UserId);
}
