using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class RecordActualEndpoint
{
    public static void MapRecordActual(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/obligations/{obligation:guid}/actuals", RunAsync)
        .WithName(nameof(RecordActual)).WithSummary("Records something reached or measured")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, RecordActual use, Guid id, Guid obligation, ActualDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, obligation, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
