using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class SettlePromiseEndpoint
{
    public static void MapSettlePromise(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/promises/{promise:guid}/settlement", RunAsync)
        .WithName(nameof(SettlePromise)).WithSummary("Settles a promise as kept, broken or released, or moves it")
        .WithDescription("Send the record's version, as its ETag or as the field version of the alliance shows it, in If-Match.")
        .Produces<AllianceView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, SettlePromise use, Guid id, Guid promise, SettlementDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await use.RunAsync(new(id, promise, version!.Value, details), http.Actor(), ct)).ToResult(a => EntityTag.Ok(http, a, a.Version));
    }
}
