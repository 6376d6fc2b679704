using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class EditEntryEndpoint
{
    public static void MapEditEntry(this IEndpointRouteBuilder timeline) => timeline.MapPut("/{id:guid}", RunAsync)
        .WithName(nameof(EditEntry)).WithSummary("Replaces an entry; its kind and what it is about stay")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<EntryView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, EditEntry edit, Guid id, EntryDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(new(id, version!.Value, details), http.Actor(), ct))
            .ToResult(e => EntityTag.Ok(http, e, e.Version));
    }
}
