using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ShowHandoverEndpoint
{
    public static void MapShowHandover(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}/handover", RunAsync)
        .WithName(nameof(ShowHandover)).WithSummary("Who negotiated and has no role today, with the ties that go with them")
        .Produces<HandoverView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowHandover show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
