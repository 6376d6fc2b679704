using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowAuditEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) => audits.MapGet("/{id:guid}", RunAsync).Produces<AuditDetails>();

    private static async Task<IResult> RunAsync(HttpContext http, ShowAudit show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found => EntityTag.Ok(http, found, found.Audit.Version));
}
