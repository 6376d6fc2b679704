using System.ComponentModel;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ListDueEndpoint
{
    public static void MapListDue(this IEndpointRouteBuilder alliances) => alliances.MapGet("/due", RunAsync)
        .WithName(nameof(ListDue)).WithSummary("What all alliances have waiting: late, due, at risk, waiting for the other side")
        .Produces<IReadOnlyList<DueMatter>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListDue list, [Description("As of this day; today when left out.")] DateOnly? on, CancellationToken ct) =>
        (await list.RunAsync(on, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
