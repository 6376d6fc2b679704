using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowPersonEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapGet("/{id:guid}/people/{key}", RunAsync).Produces<PersonDetails>()
            .WithDescription("The key as one segment of the path; a key with / \\ % ? # or with ~ or . at its beginning is written "
                + "as ~ and the base64url of its UTF-8 bytes.");

    private static async Task<IResult> RunAsync(HttpContext http, ShowPerson show, Guid id, string key, CancellationToken ct) =>
        (await show.RunAsync(id, AuditPaths.FromSegment(key), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
