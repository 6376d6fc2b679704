using System.Globalization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

/// <summary>A comparison as CSV: every customer, the largest change of profit first. Empty where it is only in one of the runs.</summary>
internal static class ComparisonCsv
{
    public static void Map(IEndpointRouteBuilder runs) =>
        runs.MapGet("/{id:guid}/comparison.csv", RunAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");

    private static async Task<IResult> RunAsync(HttpContext http, CompareRuns compare, Guid id, Guid with, CancellationToken ct) =>
        (await compare.RunAsync(with, id, http.Actor(), ct)).ToResult(found => Of(found).ToResult("comparison.csv", found.Changes.ToAsyncEnumerable(), ct));

    private static CsvExport<CustomerChange> Of(ComparedRuns runs) => new(
        new("customer_id", c => c.Id),
        new("name", c => runs.Info(c).Name),
        new("quadrant_before", c => c.Before is { } before ? QuadrantSplit.Code(before.Quadrant) : null),
        new("quadrant_after", c => c.After is { } after ? QuadrantSplit.Code(after.Quadrant) : null),
        new("profit_before", c => Money(c.Before?.Figures.Profit)),
        new("profit_after", c => Money(c.After?.Figures.Profit)),
        new("change", c => Money(c.Change)),
        new("why", c => ComparisonInWords.Why(runs, c)));

    private static string? Money(decimal? amount) =>
        amount is { } money ? decimal.Round(money, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : null;
}
