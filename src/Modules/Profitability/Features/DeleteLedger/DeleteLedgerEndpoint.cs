using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class DeleteLedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers)
    {
        ledgers.MapDelete("/{id:guid}", RunAsync).Produces(StatusCodes.Status204NoContent);
        ledgers.MapDelete("/{id:guid}/files/{fileId:guid}", FileAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> RunAsync(HttpContext http, DeleteLedger delete, Guid id, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(id, seen!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> FileAsync(HttpContext http, DeleteLedgerFile delete, Guid id, Guid fileId, CancellationToken ct) =>
        (await delete.RunAsync(id, fileId, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
}
