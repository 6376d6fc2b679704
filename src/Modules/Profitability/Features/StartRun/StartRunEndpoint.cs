using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class StartRunEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) => runs.MapPost("/", RunAsync).Produces<JobView>(StatusCodes.Status202Accepted);

    private static async Task<IResult> RunAsync(HttpContext http, StartRun start, StartRunInput input, CancellationToken ct) =>
        (await start.RunAsync(input, http.Actor(), ct)).ToResult(job =>
            TypedResults.Accepted(ProfitPaths.Api(http.Actor(), $"jobs/{job.Id}"), job));
}
