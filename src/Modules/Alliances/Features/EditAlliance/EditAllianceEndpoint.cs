using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class EditAllianceEndpoint
{
    public static void MapEditAlliance(this IEndpointRouteBuilder alliances) => alliances.MapPut("/{id:guid}", RunAsync)
        .WithName(nameof(EditAlliance)).WithSummary("Replaces what is known of an alliance")
        .WithDescription("Send the record's version, as its ETag or as the field version of the alliance shows it, in If-Match.")
        .Produces<AllianceView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, EditAlliance use, Guid id, AllianceDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await use.RunAsync(new(id, version!.Value, details), http.Actor(), ct)).ToResult(a => EntityTag.Ok(http, a, a.Version));
    }
}
