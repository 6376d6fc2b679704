using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class DeleteOrganisationEndpoint
{
    public static void MapDeleteOrganisation(this IEndpointRouteBuilder organisations) => organisations.MapDelete("/{id:guid}", RunAsync)
        .WithName(nameof(DeleteOrganisation)).WithSummary("Deletes an organisation to which nothing refers")
        .WithDescription("Send the ETag that you read in If-Match. Refused with 409 and the list of what refers to it.")
        .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteOrganisation delete, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
