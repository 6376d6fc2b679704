using System.Text;
using Entente.Methods.Costing;
using Entente.Methods.Costing.Pictures;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

/// <summary>A run as files: the same addresses below the API's run and below the page's.</summary>
internal static class ExportRunEndpoints
{
    private const string Svg = "image/svg+xml";

    public static void Map(IEndpointRouteBuilder runs)
    {
        runs.MapGet("/{id:guid}/customers.csv", CustomersAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        runs.MapGet("/{id:guid}/whale.csv", WhaleAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        runs.MapGet("/{id:guid}/pools.csv", PoolsAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        runs.MapGet("/{id:guid}/unassigned.csv", UnassignedAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        runs.MapGet("/{id:guid}/reconciliation.json", ReconciliationAsync).Produces<ReconciliationAnswer>();
        runs.MapGet("/{id:guid}/report.pdf", ReportAsync).Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        runs.MapGet("/{id:guid}/whale.svg", WhaleSvgAsync).Produces(StatusCodes.Status200OK, contentType: Svg);
        runs.MapGet("/{id:guid}/quadrants.svg", QuadrantsSvgAsync).Produces(StatusCodes.Status200OK, contentType: Svg);
    }

    private static async Task<IResult> CustomersAsync(
        HttpContext http, ShowRun show, Guid id, string? segment, string? manager, string? country, string? quadrant, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => RunCsv.Customers(run).ToResult(
            "customers.csv", Chosen(run, CustomerFilter.Of(segment, manager, country, quadrant)).ToAsyncEnumerable(), ct));

    private static async Task<IResult> WhaleAsync(
        HttpContext http, ShowRun show, Guid id, string? segment, string? manager, string? country, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run =>
        {
            var curve = CurveOf(run, CustomerFilter.Of(segment, manager, country));
            return RunCsv.Whale.ToResult("whale.csv", curve.Points.Zip(curve.Sales).ToAsyncEnumerable(), ct);
        });

    private static async Task<IResult> PoolsAsync(HttpContext http, ShowRun show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => RunCsv.Pools.ToResult("pools.csv", run.Result.Pools.ToAsyncEnumerable(), ct));

    private static async Task<IResult> UnassignedAsync(HttpContext http, ShowRun show, LedgerStore store, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(_ =>
        {
            var path = store.UnassignedPathOf(http.Actor().WorkspaceId, id);
            return File.Exists(path)
                ? TypedResults.PhysicalFile(path, "text/csv", "unassigned.csv")
                : Refusal.Conflict("The rows of this run that belong to nobody are not on this server. Run the ledger again.").ToProblem();
        });

    private static async Task<IResult> ReportAsync(
        HttpContext http, ShowRun show, TimeProvider clock, Guid id, string? segment, string? manager, string? country, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => TypedResults.File(
            ReportRun.Write(run, CustomerFilter.Of(segment, manager, country), http.Actor().WorkspaceName, clock.GetUtcNow().UtcDateTime),
            "application/pdf", "customer-profitability.pdf"));

    private static async Task<IResult> ReconciliationAsync(HttpContext http, ShowRun show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => TypedResults.Ok(ReconciliationAnswer.Of(run)));

    private static async Task<IResult> WhaleSvgAsync(
        HttpContext http, ShowRun show, Guid id, string? segment, string? manager, string? country, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => Picture(
            "whale.svg", WhalePicture.Render(CurveOf(run, CustomerFilter.Of(segment, manager, country)), OptionsOf(run))));

    private static async Task<IResult> QuadrantsSvgAsync(
        HttpContext http, ShowRun show, Guid id, string? segment, string? manager, string? country, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(run => Picture("quadrants.svg", QuadrantPicture.Render(
            [.. Chosen(run, CustomerFilter.Of(segment, manager, country)).Select(run.Figures)], run.Result.Split, OptionsOf(run))));

    private static IEnumerable<CustomerResult> Chosen(LoadedRun run, CustomerFilter filter) =>
        run.Result.Customers.Where(customer => filter.LetsThrough(run, customer));

    private static WhaleCurve CurveOf(LoadedRun run, CustomerFilter filter) =>
        WhaleCurve.Of(Chosen(run, filter).Select(run.Figures), run.Model.NearBreakEven);

    private static PictureOptions OptionsOf(LoadedRun run) => new()
    {
        Title = run.Run.Name,
        Currency = run.Currency,
        NearBreakEven = run.Model.NearBreakEven,
        Stylesheet = PictureStyles.Text,
    };

    private static FileContentHttpResult Picture(string name, string svg) => TypedResults.File(Encoding.UTF8.GetBytes(svg), Svg, name);
}

/// <summary>Whether a run adds up, line by line.</summary>
internal sealed record ReconciliationAnswer(
    bool AddsUp, ReconciledAmounts Ledger, ReconciledAmounts Customers, ReconciledAmounts Unassigned, decimal UnusedCapacity, decimal Rounding,
    ReconciledAmounts Difference, long OrderRows, long EventRows, long RowsOutsidePeriod, IReadOnlyList<UnassignedReason> UnassignedRows,
    string Fingerprint)
{
    public static ReconciliationAnswer Of(LoadedRun run) => new(
        run.Reconciliation.AddsUp, run.Reconciliation.Ledger, run.Reconciliation.Customers, run.Reconciliation.Unassigned,
        run.Reconciliation.UnusedCapacity, run.Reconciliation.Rounding, run.Reconciliation.Difference, run.Content.OrderRows,
        run.Content.EventRows, run.Content.OutsideRows, run.Content.Reasons, run.Run.Fingerprint);
}
