using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class DeleteRunEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) =>
        runs.MapDelete("/{id:guid}", RunAsync).Produces(StatusCodes.Status204NoContent);

    private static async Task<IResult> RunAsync(HttpContext http, DeleteRun delete, Guid id, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(id, seen!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
