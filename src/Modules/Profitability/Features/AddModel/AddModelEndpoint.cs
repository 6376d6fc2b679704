using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class AddModelEndpoint
{
    public static void Map(IEndpointRouteBuilder models) =>
        models.MapPost("/", RunAsync).Produces<ModelOverview>(StatusCodes.Status201Created);

    private static async Task<IResult> RunAsync(HttpContext http, AddModel add, ModelInput input, CancellationToken ct) =>
        input.Read().TryGet(out var model, out var unreadable)
            ? (await add.RunAsync(model, http.Actor(), ct)).ToResult(added =>
                EntityTag.Created(http, ProfitPaths.Api(http.Actor(), ProfitPaths.Model(added.Id)), added, added.Version))
            : unreadable.ToProblem();
}
