using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class WeighDepartureEndpoint
{
    public static void MapWeighDeparture(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}/departures/{person:guid}", RunAsync)
        .WithName(nameof(WeighDeparture)).WithSummary("What the alliance would lose with a person: ties, roles, promises, activities")
        .Produces<DepartureView>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, WeighDeparture weigh, Guid id, Guid person, CancellationToken ct) =>
        (await weigh.RunAsync(id, person, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
