using System.ComponentModel;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ListAlliancesEndpoint
{
    public static void MapListAlliances(this IEndpointRouteBuilder alliances) => alliances.MapGet("/", RunAsync)
        .WithName(nameof(ListAlliances)).WithSummary("All alliances, those that need somebody first")
        .Produces<IReadOnlyList<AllianceSummary>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListAlliances list, string? search, string? phase, string? manager, string? needs,
        [Description("As of this day; today when left out.")] DateOnly? on, CancellationToken ct) =>
        (await list.RunAsync(http.Actor(), ct, on)).ToResult(all => TypedResults.Ok(all.Where(new AllianceFilter(search, phase, manager, needs).Takes)));
}
