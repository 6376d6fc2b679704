using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ListAuditsEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) => audits.MapGet("/", RunAsync).Produces<ListPage<AuditOverview>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListAudits list, string? search, string? sort, string? cursor, CancellationToken ct,
        int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(search, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
