using System.Globalization;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

/// <summary>A customer's profit statement as CSV.</summary>
internal static class StatementEndpoint
{
    private static readonly CsvExport<StatementRow> Csv = new(
        new("line", r => r.Name),
        new("quantity", r => r.Note),
        new("amount", r => decimal.Round(r.Amount, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture)),
        new("share_of_net_price", r => r.Share?.ToString("0.000000", CultureInfo.InvariantCulture)));

    public static void Map(IEndpointRouteBuilder runs) =>
        runs.MapGet("/{id:guid}/customers/{customerId:guid}/statement.csv", RunAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");

    private static async Task<IResult> RunAsync(HttpContext http, ShowCustomer show, Guid id, Guid customerId, CancellationToken ct) =>
        (await show.RunAsync(id, customerId, null, http.Actor(), ct)).ToResult(page =>
        {
            var statement = Statement.Of(page);
            return Csv.ToResult("statement.csv", statement.Price.Concat(statement.Service).ToAsyncEnumerable(), ct);
        });
}
