using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class SaveModelEndpoint
{
    public static void Map(IEndpointRouteBuilder models) => models.MapPut("/{id:guid}", RunAsync).Produces<ModelOverview>();

    private static async Task<IResult> RunAsync(HttpContext http, SaveModel save, Guid id, ModelInput input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        if (problem is not null)
        {
            return problem;
        }

        return input.Read().TryGet(out var model, out var unreadable)
            ? (await save.RunAsync(id, seen!.Value, model, http.Actor(), ct)).ToResult(saved => EntityTag.Ok(http, saved, saved.Version))
            : unreadable.ToProblem();
    }
}
