using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ShowScorecardEndpoint
{
    public static void MapShowScorecard(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}/scorecard", RunAsync)
        .WithName(nameof(ShowScorecard)).WithSummary("Objectives, position, result, relationship and integration on five levels, as of a day")
        .Produces<ScorecardView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowScorecard show, Guid id, DateOnly? on, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct, on)).ToResult(TypedResults.Ok);
}
