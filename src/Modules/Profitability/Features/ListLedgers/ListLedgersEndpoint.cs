using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ListLedgersEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) => ledgers.MapGet("/", RunAsync).Produces<ListPage<LedgerOverview>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListLedgers list, string? search, string? sort, string? cursor, CancellationToken ct,
        int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(search, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
