using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Ui.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class SnoozeMatterEndpoint
{
    public static void MapSnoozeMatter(this IEndpointRouteBuilder api) => api.MapPost("/week/snooze", RunAsync)
        .WithName(nameof(SnoozeMatter)).WithSummary("Hides a matter from your week until a day; without a day it is shown again").WithTags("Timeline")
        .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>The button of the page.</summary>
    public static void MapSnoozeButton(this IEndpointRouteBuilder files) => files.MapPost("/week/snooze", RunHereAsync).ExcludeFromDescription();

    private static async Task<IResult> RunAsync(HttpContext http, SnoozeMatter snooze, SnoozeMatterInput input, CancellationToken ct) =>
        (await snooze.RunAsync(input, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> RunHereAsync(
        HttpContext http, SnoozeMatter snooze, Notices notices, [FromForm] string? key, [FromForm] DateOnly? until, [FromForm] string? back, CancellationToken ct)
    {
        var outcome = await snooze.RunAsync(new() { Key = key, Until = until }, http.Actor(), ct);
        notices.Leave(outcome.TryGet(out _, out var refusal)
            ? new Notice(until is { } day
                ? $"Hidden from your week until {day.ToString("dddd d MMMM", CultureInfo.InvariantCulture)}."
                : "It is shown again.")
            : new Notice(refusal.Message, IsRefusal: true));
        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }
}
