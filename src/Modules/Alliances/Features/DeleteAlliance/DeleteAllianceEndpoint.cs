using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class DeleteAllianceEndpoint
{
    public static void MapDeleteAlliance(this IEndpointRouteBuilder alliances) => alliances.MapDelete("/{id:guid}", RunAsync)
        .WithName(nameof(DeleteAlliance)).WithSummary("Deletes an alliance without agreements; the relationship stays")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteAlliance delete, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
