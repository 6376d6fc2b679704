using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class RestoreEntryEndpoint
{
    public static void MapRestoreEntry(this IEndpointRouteBuilder timeline) => timeline.MapPost("/{id:guid}/restore", RunAsync)
        .WithName(nameof(RestoreEntry)).WithSummary("Brings a deleted entry back")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<EntryView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, RestoreEntry restore, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await restore.RunAsync(new(id, version!.Value), http.Actor(), ct))
            .ToResult(e => EntityTag.Ok(http, e, e.Version));
    }
}
