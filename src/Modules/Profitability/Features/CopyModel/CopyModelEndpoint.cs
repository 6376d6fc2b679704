using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class CopyModelEndpoint
{
    public static void Map(IEndpointRouteBuilder models) =>
        models.MapPost("/{id:guid}/copy", RunAsync).Produces<ModelOverview>(StatusCodes.Status201Created);

    private static async Task<IResult> RunAsync(HttpContext http, CopyModel copy, Guid id, string? name, CancellationToken ct) =>
        (await copy.RunAsync(id, name, http.Actor(), ct)).ToResult(added =>
            EntityTag.Created(http, ProfitPaths.Api(http.Actor(), ProfitPaths.Model(added.Id)), added, added.Version));
}
