using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ListModelsEndpoint
{
    public static void Map(IEndpointRouteBuilder models) => models.MapGet("/", RunAsync).Produces<ListPage<ModelOverview>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListModels list, string? search, string? sort, string? cursor, CancellationToken ct,
        int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(search, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
