using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

/// <summary>The actor's week in a calendar and by mail, and the file that calendar programs fetch.</summary>
internal static class SubscriptionEndpoints
{
    public static void MapWeekSubscription(this IEndpointRouteBuilder api)
    {
        var week = api.MapGroup("/week").WithTags("Timeline");
        week.MapGet("/subscription", ShowAsync).WithName(nameof(WeekSubscriptions))
            .WithSummary("Whether your week goes into a calendar or into your mail").Produces<WeekSubscriptionView>();
        week.MapPost("/calendar", ShareAsync).WithName("ShareCalendar").NeverStored()
            .WithSummary("Makes the private link to your calendar, shown once; an earlier link ends").Produces<CalendarAddress>();
        week.MapDelete("/calendar", EndAsync).WithName("EndCalendar").WithSummary("Ends the link to your calendar").Produces(StatusCodes.Status204NoContent);
        week.MapPut("/digest", WantAsync).WithName("WantDigest")
            .WithSummary("From now on your week comes by mail every Monday").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status409Conflict);
        week.MapDelete("/digest", StopAsync).WithName("EndDigest").WithSummary("Ends the mail on Mondays").Produces(StatusCodes.Status204NoContent);
    }

    /// <summary>The address is the secret; whoever has it comes without signing in.</summary>
    public static void MapCalendarFile(this IEndpointRouteBuilder open) =>
        open.MapGet("/calendar/{token}.ics", ReadAsync).AllowAnonymous().ExcludeFromDescription();

    public static string AddressOf(string baseAddress, string token) => $"{baseAddress}calendar/{token}.ics";

    private static async Task<IResult> ShowAsync(HttpContext http, WeekSubscriptions week, CancellationToken ct) =>
        (await week.ShowAsync(http.Actor(), ct)).ToResult(shown => TypedResults.Ok(shown));

    private static async Task<IResult> ShareAsync(HttpContext http, WeekSubscriptions week, PublicAddress address, CancellationToken ct) =>
        (await week.ShareCalendarAsync(http.Actor(), ct)).ToResult(link =>
            TypedResults.Ok(new CalendarAddress(AddressOf(address.Of(http.Request), link.Token))));

    private static async Task<IResult> EndAsync(HttpContext http, WeekSubscriptions week, CancellationToken ct) =>
        (await week.EndCalendarAsync(http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> WantAsync(HttpContext http, WeekSubscriptions week, PublicAddress address, CancellationToken ct) =>
        (await week.WantDigestAsync(address.Of(http.Request), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> StopAsync(HttpContext http, WeekSubscriptions week, CancellationToken ct) =>
        (await week.EndDigestAsync(http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> ReadAsync(
        HttpContext http, ReadCalendar read, PublicAddress address, TimeProvider clock, string token, CancellationToken ct) =>
        (await read.RunAsync(token, ct)).TryGet(out var found, out _)
            ? TypedResults.Text(
                WeekCalendar.Write(found.Week, found.Actor, address.Of(http.Request), clock.GetUtcNow().UtcDateTime), "text/calendar", System.Text.Encoding.UTF8)
            : TypedResults.NotFound();

    /// <summary>Where a calendar program subscribes.</summary>
    internal sealed record CalendarAddress(string Address);
}
