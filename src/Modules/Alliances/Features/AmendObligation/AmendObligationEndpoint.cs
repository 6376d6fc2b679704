using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class AmendObligationEndpoint
{
    public static void MapAmendObligation(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/obligations/{obligation:guid}/targets", RunAsync)
        .WithName(nameof(AmendObligation)).WithSummary("Sets a new target from a day on; past figures keep theirs")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, AmendObligation use, Guid id, Guid obligation, AmendmentDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, obligation, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
