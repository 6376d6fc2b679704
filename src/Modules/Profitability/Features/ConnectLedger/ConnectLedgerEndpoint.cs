using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ConnectLedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) =>
        ledgers.MapPost("/database", RunAsync).Produces<LedgerOverview>(StatusCodes.Status201Created);

    private static async Task<IResult> RunAsync(HttpContext http, ConnectLedger connect, ConnectLedgerInput input, CancellationToken ct) =>
        (await connect.RunAsync(input, http.Actor(), ct)).ToResult(added =>
            EntityTag.Created(http, ProfitPaths.Api(http.Actor(), ProfitPaths.Ledger(added.Id)), added, added.Version));
}
