using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class AddObligationEndpoint
{
    public static void MapAddObligation(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/agreements/{agreement:guid}/obligations", RunAsync)
        .WithName(nameof(AddObligation)).WithSummary("Adds an obligation to an agreement")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, AddObligation use, Guid id, Guid agreement, ObligationDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, agreement, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
