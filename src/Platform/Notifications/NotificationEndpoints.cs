using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Ui.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Notifications;

public static class NotificationEndpoints
{
    public static void MapNotifications(this IEndpointRouteBuilder api)
    {
        var notifications = api.MapGroup("/notifications").WithTags("Notifications");
        notifications.MapGet("/", ListAsync).WithSummary("What you have been told, newest first")
            .Produces<ListPage<NotificationView>>().ProducesProblem(StatusCodes.Status400BadRequest);
        notifications.MapPost("/{id:guid}/read", ReadAsync).WithSummary("Marks a notification as read")
            .Produces<NotificationView>().ProducesProblem(StatusCodes.Status404NotFound);
        notifications.MapPost("/read", ReadAllAsync).WithSummary("Marks all of yours as read").Produces(StatusCodes.Status204NoContent);
    }

    /// <summary>The buttons of the page: opening one reads it.</summary>
    public static void MapNotificationButtons(this IEndpointRouteBuilder files)
    {
        var buttons = files.MapGroup("/notifications").ExcludeFromDescription();
        buttons.MapPost("/{id:guid}/open", OpenAsync);
        buttons.MapPost("/read-all", ReadAllHereAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListNotifications list, bool? unread, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, null, cursor, size), unread ?? false, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ReadAsync(HttpContext http, ReadNotifications read, Guid id, CancellationToken ct) =>
        (await read.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ReadAllAsync(HttpContext http, ReadNotifications read, CancellationToken ct) =>
        (await read.RunAllAsync(http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> OpenAsync(
        HttpContext http, ReadNotifications read, Guid id, [FromForm] string? back, CancellationToken ct) =>
        (await read.RunAsync(id, http.Actor(), ct)).TryGet(out var notification, out _)
            ? TypedResults.LocalRedirect(notification.Path is { } path ? http.Actor().PageOf(path) : LocalPath.OrRoot(back))
            : TypedResults.NotFound();

    private static async Task<IResult> ReadAllHereAsync(HttpContext http, ReadNotifications read, [FromForm] string? back, CancellationToken ct)
    {
        await read.RunAllAsync(http.Actor(), ct);
        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }
}
