using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class SetFindingStateEndpoint
{
    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/findings/states", ListAsync).Produces<FindingsWithState>();
        audits.MapPut("/{id:guid}/findings/{number:int}/state", RunAsync).Produces<FindingProgress>();
    }

    private static async Task<IResult> ListAsync(HttpContext http, ShowFindings show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> RunAsync(
        HttpContext http, SetFindingState set, Guid id, int number, SetFindingStateInput input, CancellationToken ct) =>
        (await set.RunAsync(id, number, input, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
