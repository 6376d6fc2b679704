using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class MakePromiseEndpoint
{
    public static void MapMakePromise(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/promises", RunAsync)
        .WithName(nameof(MakePromise)).WithSummary("Records a promise")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, MakePromise use, Guid id, PromiseDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
