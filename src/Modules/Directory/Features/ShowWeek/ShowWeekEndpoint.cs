using System.ComponentModel;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ShowWeekEndpoint
{
    public static void MapShowWeek(this IEndpointRouteBuilder api) => api.MapGet("/week", RunAsync)
        .WithName(nameof(ShowWeek)).WithSummary("What waits for you this week, by firm, with reasons").WithTags("Timeline")
        .Produces<WeekAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> RunAsync(
        HttpContext http, ShowWeek show, [Description("The day that counts as today, such as 2026-11-23; empty: today.")] string? today,
        CancellationToken ct) =>
        (await show.RunAsync(new(today), http.Actor(), ct)).ToResult(week => TypedResults.Ok(WeekAnswer.Of(week)));

    /// <summary>The week as programs see it.</summary>
    private sealed record WeekAnswer(
        DateOnly Today, string Says, IReadOnlyList<WeekFirm> Firms, IReadOnlyList<WeekDate> Dates, IReadOnlyList<WeekChange> Changes, int Snoozed)
    {
        public static WeekAnswer Of(WeekView week) => new(
            week.Week.Today, $"{WeekInWords.Lead(week)} {WeekInWords.What(week)}".TrimEnd(), week.Firms, week.Dates, week.Changes, week.Snoozed);
    }
}
