using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class DeleteEntryEndpoint
{
    public static void MapDeleteEntry(this IEndpointRouteBuilder timeline) => timeline.MapDelete("/{id:guid}", RunAsync)
        .WithName(nameof(DeleteEntry)).WithSummary("Deletes an entry; it can be brought back by restore")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteEntry delete, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
