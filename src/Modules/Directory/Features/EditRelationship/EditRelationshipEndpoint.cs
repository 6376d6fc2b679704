using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class EditRelationshipEndpoint
{
    public static void MapEditRelationship(this IEndpointRouteBuilder relationships) => relationships.MapPut("/{id:guid}", RunAsync)
        .WithName(nameof(EditRelationship)).WithSummary("Replaces what is known of a relationship")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<RelationshipView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(
        HttpContext http, EditRelationship edit, Guid id, RelationshipDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(new(id, version!.Value, details), http.Actor(), ct))
            .ToResult(r => EntityTag.Ok(http, r, r.Version));
    }
}
