using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class DeleteObligationEndpoint
{
    public static void MapDeleteObligation(this IEndpointRouteBuilder alliances) => alliances.MapDelete("/{id:guid}/obligations/{obligation:guid}", RunAsync)
        .WithName(nameof(DeleteObligation)).WithSummary("Deletes an obligation with its targets and actuals")
        .WithDescription("Send the record's version, as its ETag or as the field version of the alliance shows it, in If-Match.")
        .Produces<AllianceView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteObligation use, Guid id, Guid obligation, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await use.RunAsync(new(id, obligation, version!.Value), http.Actor(), ct)).ToResult(a => EntityTag.Ok(http, a, a.Version));
    }
}
