using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ShowRunEndpoint
{
    public static void Map(IEndpointRouteBuilder runs) => runs.MapGet("/{id:guid}", RunAsync).Produces<RunAnswer>();

    private static async Task<IResult> RunAsync(HttpContext http, ShowRun show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => EntityTag.Ok(http, RunAnswer.Of(run), run.Run.Version));
}

/// <summary>A run as the API gives it: what it says, the curve in figures, what was found, what it was made from.</summary>
internal sealed record RunAnswer(
    RunOverview Overview, decimal Peak, int PeakAt, decimal GivenBack, decimal? PeakShare, int Earning, int NearBreakEven, int Losing,
    decimal? MarginLine, decimal? CostLine, IReadOnlyList<RunFinding> Findings, IReadOnlyList<UsedFile> Files, string ModelName, int Estimates)
{
    public static RunAnswer Of(LoadedRun run)
    {
        var curve = WhaleCurve.Of(run.Result.Customers.Select(run.Figures), run.Model.NearBreakEven);
        return new RunAnswer(
            RunOverview.Of(run.Run), curve.Peak, curve.PeakAt, curve.GivenBack, curve.PeakShare, curve.Count(ProfitState.Profitable),
            curve.Count(ProfitState.NearBreakEven), curve.Count(ProfitState.LossMaking), run.Result.Split.MarginLine, run.Result.Split.CostLine,
            RunFindings.Of(run, curve), run.Content.Files, run.Content.ModelName, run.Content.Estimates);
    }
}
