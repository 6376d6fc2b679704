using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class EditAuditEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) => audits.MapPut("/{id:guid}", RunAsync).Produces<AuditOverview>();

    private static async Task<IResult> RunAsync(HttpContext http, EditAudit edit, Guid id, EditAuditInput input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(id, seen!.Value, input, http.Actor(), ct))
            .ToResult(audit => EntityTag.Ok(http, audit, audit.Version));
    }
}
