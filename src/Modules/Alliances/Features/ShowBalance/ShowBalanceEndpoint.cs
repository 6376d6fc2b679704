using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ShowBalanceEndpoint
{
    public static void MapShowBalance(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}/balance", RunAsync)
        .WithName(nameof(ShowBalance)).WithSummary("Rewards and burdens, promises by person, causes of failure, integration by level")
        .Produces<BalanceView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowBalance show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
