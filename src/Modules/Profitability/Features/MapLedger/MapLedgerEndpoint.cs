using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class MapLedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) =>
        ledgers.MapPut("/{id:guid}/mapping", RunAsync).Produces(StatusCodes.Status204NoContent);

    private static async Task<IResult> RunAsync(HttpContext http, MapLedger map, Guid id, MapLedgerForm input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        if (problem is not null)
        {
            return problem;
        }

        return input.Read(new LedgerMapping()).TryGet(out var mapping, out var unreadable)
            ? (await map.RunAsync(id, seen!.Value, mapping, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent())
            : unreadable.ToProblem();
    }
}
