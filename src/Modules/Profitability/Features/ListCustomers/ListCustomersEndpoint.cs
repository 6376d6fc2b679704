using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ListCustomersEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) => runs.MapGet("/{id:guid}/customers", RunAsync).Produces<ListPage<CustomerRow>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListCustomers list, Guid id, string? segment, string? manager, string? country, string? quadrant, string? search,
        string? sort, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(
            id, CustomerFilter.Of(segment, manager, country, quadrant), new(search, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
