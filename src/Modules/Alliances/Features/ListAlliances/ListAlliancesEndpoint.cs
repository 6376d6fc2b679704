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

    private static async Task<IResult> RunAsync(HttpContext http, ListAlliances list, CancellationToken ct) =>
        (await list.RunAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);
}
