using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class AddAllianceEndpoint
{
    public static void MapAddAlliance(this IEndpointRouteBuilder alliances) => alliances.MapPost("/", RunAsync)
        .WithName(nameof(AddAlliance)).WithSummary("Makes an alliance of a relationship")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, AddAlliance use, AllianceDetails details, CancellationToken ct) =>
        (await use.RunAsync(details, http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
