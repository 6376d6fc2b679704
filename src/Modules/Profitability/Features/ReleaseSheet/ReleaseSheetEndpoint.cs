using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ReleaseSheetEndpoint
{
    private static readonly CsvExport<SheetLine> Csv = new(new("line", l => l.Name), new("value", l => l.Value));

    public static void Map(IEndpointRouteBuilder runs)
    {
        runs.MapPost("/{id:guid}/customers/{customerId:guid}/sheet", RunAsync).Produces<IReadOnlyList<SheetLine>>();
        MapFile(runs);
    }

    /// <summary>Only what was released.</summary>
    public static void MapFile(IEndpointRouteBuilder runs) =>
        runs.MapGet("/{id:guid}/customers/{customerId:guid}/sheet.csv", FileAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");

    private static async Task<IResult> RunAsync(
        HttpContext http, ReleaseSheet release, Guid id, Guid customerId, ReleaseSheetInput input, CancellationToken ct) =>
        (await release.RunAsync(id, customerId, input, http.Actor(), ct)).ToResult(page => TypedResults.Ok(page.Released));

    private static async Task<IResult> FileAsync(HttpContext http, ReleaseSheet release, Guid id, Guid customerId, CancellationToken ct) =>
        (await release.ShowAsync(id, customerId, http.Actor(), ct)).ToResult(page =>
            Csv.ToResult("cost-sheet.csv", page.Released.ToAsyncEnumerable(), ct));
}
