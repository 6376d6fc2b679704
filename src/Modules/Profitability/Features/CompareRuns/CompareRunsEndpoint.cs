using Entente.Methods.Costing;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class CompareRunsEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) => runs.MapGet("/{id:guid}/comparison", RunAsync).Produces<ComparisonAnswer>();

    private static async Task<IResult> RunAsync(HttpContext http, CompareRuns compare, Guid id, Guid with, CancellationToken ct) =>
        (await compare.RunAsync(with, id, http.Actor(), ct)).ToResult(found => TypedResults.Ok(ComparisonAnswer.Of(found)));
}

/// <summary>A comparison as the API gives it: every customer, the largest change of profit first.</summary>
internal sealed record ComparisonAnswer(RunOverview Before, RunOverview After, IReadOnlyList<ChangeAnswer> Customers)
{
    public static ComparisonAnswer Of(ComparedRuns runs) => new(
        RunOverview.Of(runs.Before.Run), RunOverview.Of(runs.After.Run),
        [
            .. runs.Changes.Select(change => new ChangeAnswer(
                runs.Info(change).Id, change.Id, runs.Info(change).Name, change.Before?.Quadrant, change.After?.Quadrant,
                change.Before?.Figures.Profit, change.After?.Figures.Profit, change.Change, change.Causes)),
        ]);
}

/// <summary>One customer of a comparison; null where it is only in one of the runs.</summary>
internal sealed record ChangeAnswer(
    Guid CustomerId, string Key, string Name, Quadrant? QuadrantBefore, Quadrant? QuadrantAfter, decimal? ProfitBefore, decimal? ProfitAfter,
    decimal Change, IReadOnlyList<ProfitCause> Causes);
