using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class AddLedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) =>
        ledgers.MapPost("/", RunAsync).Produces<LedgerOverview>(StatusCodes.Status201Created);

    private static async Task<IResult> RunAsync(HttpContext http, AddLedger add, AddLedgerInput input, CancellationToken ct) =>
        (await add.RunAsync(input, [], http.Actor(), ct)).ToResult(added =>
            EntityTag.Created(http, ProfitPaths.Api(http.Actor(), ProfitPaths.Ledger(added.Id)), added, added.Version));
}
