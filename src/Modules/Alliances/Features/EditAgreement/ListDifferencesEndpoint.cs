using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ListDifferencesEndpoint
{
    public static void MapListDifferences(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}/agreements/{agreement:guid}/differences", RunAsync)
        .WithName("ListAgreementDifferences").WithSummary("An agreement beside the one above it, term by term and obligation by obligation")
        .Produces<IReadOnlyList<AgreementDifference>>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowAlliance show, Guid id, Guid agreement, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(alliance => alliance.Agreements.Any(a => a.Id == agreement)
            ? TypedResults.Ok(AgreementDifferences.Of(alliance, agreement))
            : Refusal.NotFound("agreement").ToProblem());
}
