using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class DeletePersonEndpoint
{
    public static void MapDeletePerson(this IEndpointRouteBuilder people) => people.MapDelete("/{id:guid}", RunAsync)
        .WithName(nameof(DeletePerson)).WithSummary("Deletes a person to whom nothing refers")
        .WithDescription("Send the ETag that you read in If-Match. Refused with 409 and the list of what refers to the person.")
        .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeletePerson delete, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
