using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class AddAuditEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapPost("/", RunAsync).Produces<AuditOverview>(StatusCodes.Status201Created);

    private static async Task<IResult> RunAsync(HttpContext http, AddAudit add, AddAuditInput input, CancellationToken ct) =>
        (await add.RunAsync(input, null, http.Actor(), ct)).ToResult(added =>
            EntityTag.Created(http, ApiPaths.Audit(http.Actor(), added.Audit.Id), added.Audit, added.Audit.Version));
}
