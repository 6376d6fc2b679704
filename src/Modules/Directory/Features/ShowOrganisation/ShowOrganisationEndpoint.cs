using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ShowOrganisationEndpoint
{
    public static void MapShowOrganisation(this IEndpointRouteBuilder organisations) => organisations.MapGet("/{id:guid}", RunAsync)
        .WithName(nameof(ShowOrganisation)).WithSummary("One organisation, with its ETag")
        .Produces<OrganisationView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowOrganisation show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(o => EntityTag.Ok(http, o, o.Version));
}
