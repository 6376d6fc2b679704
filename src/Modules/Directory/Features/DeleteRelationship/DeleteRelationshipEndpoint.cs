using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class DeleteRelationshipEndpoint
{
    public static void MapDeleteRelationship(this IEndpointRouteBuilder relationships) => relationships.MapDelete("/{id:guid}", RunAsync)
        .WithName(nameof(DeleteRelationship)).WithSummary("Deletes a relationship; the organisation and its people stay")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteRelationship delete, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
