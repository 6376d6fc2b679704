using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class SettleTaskEndpoint
{
    public static void MapSettleTask(this IEndpointRouteBuilder timeline)
    {
        Map(timeline, "done", isDone: true).WithName("CompleteTask").WithSummary("Marks a task as done; one that comes again is followed by its next");
        Map(timeline, "reopen", isDone: false).WithName("ReopenTask").WithSummary("Marks a task as open again");
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder timeline, string verb, bool isDone) => timeline
        .MapPost($"/{{id:guid}}/{verb}", (HttpContext http, SettleTask settle, Guid id, CancellationToken ct) => RunAsync(http, settle, id, isDone, ct))
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<SettledTask>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, SettleTask settle, Guid id, bool isDone, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await settle.RunAsync(new(id, version!.Value, isDone), http.Actor(), ct))
            .ToResult(s => EntityTag.Ok(http, s, s.Task.Version));
    }
}
