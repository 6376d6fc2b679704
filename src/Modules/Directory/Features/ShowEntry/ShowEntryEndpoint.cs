using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ShowEntryEndpoint
{
    public static void MapShowEntry(this IEndpointRouteBuilder timeline) => timeline.MapGet("/{id:guid}", RunAsync)
        .WithName(nameof(ShowEntry)).WithSummary("One entry, with its ETag; a deleted one says when it was deleted")
        .Produces<EntryView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowEntry show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(e => EntityTag.Ok(http, e, e.Version));
}
