using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ShowRelationshipEndpoint
{
    public static void MapShowRelationship(this IEndpointRouteBuilder relationships) => relationships.MapGet("/{id:guid}", RunAsync)
        .WithName(nameof(ShowRelationship)).WithSummary("One relationship, with its ETag")
        .Produces<RelationshipView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowRelationship show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(r => EntityTag.Ok(http, r, r.Version));
}
