using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowComparisonEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapGet("/{id:guid}/comparison", RunAsync).Produces<ComparedAudits>()
            .WithDescription("with: the id of the other audit; the one before this unless given.");

    private static async Task<IResult> RunAsync(HttpContext http, ShowComparison show, Guid id, Guid? with, CancellationToken ct) =>
        (await show.RunAsync(id, with, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
