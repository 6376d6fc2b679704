using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Ui.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

/// <summary>The buttons beside an entry, wherever it is listed: done, reopen, delete, undo. Each leads back to its page.</summary>
internal static class EntryButtonsEndpoint
{
    public static void MapEntryButtons(this IEndpointRouteBuilder files)
    {
        var entry = files.MapGroup("/timeline/{id:guid}").ExcludeFromDescription();
        entry.MapPost("/settle", SettleAsync);
        entry.MapPost("/delete", DeleteAsync);
        entry.MapPost("/restore", RestoreAsync);
    }

    private static async Task<IResult> SettleAsync(
        HttpContext http, SettleTask settle, Notices notices, Guid id, [FromForm] Guid version, [FromForm] bool done,
        [FromForm] string? back, CancellationToken ct)
    {
        var outcome = await settle.RunAsync(new(id, version, done), http.Actor(), ct);
        return Back(notices, back, outcome, s => new(Words(s)));
    }

    private static async Task<IResult> DeleteAsync(
        HttpContext http, DeleteEntry delete, Notices notices, Guid id, [FromForm] Guid version, [FromForm] string? back, CancellationToken ct)
    {
        var outcome = await delete.RunAsync(new(id, version), http.Actor(), ct);
        return Back(notices, back, outcome, e => new(
            $"The {e.Kind.Word()} is deleted.", Undo: new(http.Actor().PageOf($"timeline/{id}/restore"), e.Version)));
    }

    private static async Task<IResult> RestoreAsync(
        HttpContext http, RestoreEntry restore, Notices notices, Guid id, [FromForm] Guid version, [FromForm] string? back, CancellationToken ct)
    {
        var outcome = await restore.RunAsync(new(id, version), http.Actor(), ct);
        return Back(notices, back, outcome, e => new($"The {e.Kind.Word()} is back."));
    }

    private static IResult Back<T>(Notices notices, string? back, Outcome<T> outcome, Func<T, Notice> noticeOf)
    {
        if (!outcome.TryGet(out var value, out var refusal))
        {
            if (refusal.Kind == RefusalKind.NotFound)
            {
                return TypedResults.NotFound();
            }

            notices.Leave(new Notice(refusal.Message, IsRefusal: true));
        }
        else
        {
            notices.Leave(noticeOf(value));
        }

        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }

    private static string Words(SettledTask settled) => settled switch
    {
        { FollowingOn: { } next } => $"{settled.Task.Title} is done. It comes again on {Domain.Text.Day(next)}.",
        { Task.IsOpenTask: true } => $"{settled.Task.Title} is open again.",
        _ => $"{settled.Task.Title} is done.",
    };
}
