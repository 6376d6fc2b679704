using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class AddOrganisationEndpoint
{
    public static void MapAddOrganisation(this IEndpointRouteBuilder organisations) => organisations.MapPost("/", RunAsync)
        .WithName(nameof(AddOrganisation)).WithSummary("Adds an organisation")
        .Produces<OrganisationView>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<IResult> RunAsync(HttpContext http, AddOrganisation add, OrganisationDetails details, CancellationToken ct) =>
        (await add.RunAsync(details, http.Actor(), ct))
            .ToResult(o => EntityTag.Created(http, $"{http.Request.Path}/{o.Id}", o, o.Version));
}
