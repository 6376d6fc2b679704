using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ChangeManyEndpoint
{
    public static void MapChangeMany(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            api.MapPost($"/{kind.Plural()}/bulk", async (HttpContext http, ChangeMany change, ManyChange input, CancellationToken ct) =>
                    (await change.RunAsync(new(kind, input), http.Actor(), ct)).ToResult(TypedResults.Ok))
                .WithName($"ChangeMany{kind}").WithTags(kind == RecordKind.Person ? "People" : $"{kind}s")
                .WithSummary("Changes or deletes many records at once: those of the ids, or all that the filter finds")
                .Produces<ManyResult>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
                .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        }
    }
}
