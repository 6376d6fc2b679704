using System.ComponentModel;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ShowAllianceEndpoint
{
    public static void MapShowAlliance(this IEndpointRouteBuilder alliances) => alliances.MapGet("/{id:guid}", RunAsync)
        .WithName(nameof(ShowAlliance)).WithSummary("One alliance with its roles, agreements, obligations and promises, with its ETag")
        .Produces<AllianceView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(
        HttpContext http, ShowAlliance show, Guid id, [Description("As it stood on this day; today when left out.")] DateOnly? on, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct, on)).ToResult(a => EntityTag.Ok(http, a, a.Version));
}
