using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Audit;

public static class AuditEndpoints
{
    public static void MapAuditTrail(this IEndpointRouteBuilder api) =>
        api.MapGet("/audit-trail", ListAsync).Produces<ListPage<AuditEntryView>>().WithTags("Audit trail");

    private static async Task<IResult> ListAsync(
        HttpContext http, ListAuditEntries list, Guid? record, string? sort, string? cursor, CancellationToken ct,
        int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, sort, cursor, size), record, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
