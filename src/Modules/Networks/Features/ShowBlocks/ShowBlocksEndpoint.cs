using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowBlocksEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) => audits.MapGet("/{id:guid}/blocks", RunAsync).Produces<BlocksReport>();

    private static async Task<IResult> RunAsync(HttpContext http, ShowBlocks show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
