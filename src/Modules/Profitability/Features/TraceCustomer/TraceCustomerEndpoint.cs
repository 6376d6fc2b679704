using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class TraceCustomerEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) =>
        runs.MapGet("/{id:guid}/customers/{customerId:guid}/rows", RunAsync).Produces<TracedRows>();

    private static async Task<IResult> RunAsync(
        HttpContext http, TraceCustomer trace, Guid id, Guid customerId, string? activity, CancellationToken ct) =>
        (await trace.RunAsync(id, customerId, activity, http.Actor(), ct)).ToResult(found => TypedResults.Ok(found.Rows));
}
