using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ComputeAuditEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapPost("/{id:guid}/compute", RunAsync).Produces<JobView>(StatusCodes.Status202Accepted);

    private static async Task<IResult> RunAsync(HttpContext http, ComputeAudit compute, Guid id, CancellationToken ct) =>
        (await compute.RunAsync(id, http.Actor(), ct)).ToResult(job =>
            TypedResults.Accepted(ApiPaths.Job(http.Actor(), job.Id), job));
}
