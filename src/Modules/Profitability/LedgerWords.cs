using Entente.Methods.Costing;
using System.Globalization;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Profitability;

/// <summary>Ledgers in words and as choices.</summary>
internal static class LedgerWords
{
    public static IReadOnlyList<Choice> DateOrders { get; } =
    [
        new(nameof(DateOrder.IsoOnly), "2026-03-31 only"),
        new(nameof(DateOrder.DayMonthYear), "day, month, year (31.03.2026)"),
        new(nameof(DateOrder.MonthDayYear), "month, day, year (03/31/2026)"),
        new(nameof(DateOrder.YearMonthDay), "year, month, day (2026/03/31)"),
    ];

    public static string Of(FileKind kind) => kind switch
    {
        FileKind.Orders => "order lines",
        FileKind.Events => "activity events",
        _ => "customers",
    };

    public static string Size(long bytes) => bytes switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
    };

    /// <summary>What a ledger is and what to do next.</summary>
    public static string Says(LedgerDetails ledger)
    {
        if (ledger.Overview.Source == SourceKind.Database)
        {
            return "Its rows are in a database of yours and are read afresh by each run.";
        }

        if (ledger.Count(FileKind.Orders) == 0)
        {
            return "There are no order lines in it yet. Add a file with them first.";
        }

        var kinds = new[] { FileKind.Orders, FileKind.Events, FileKind.Customers }.Where(kind => ledger.Count(kind) > 0)
            .Select(kind => $"{Amounts.Count(ledger.Count(kind), "file", "files")} of {Of(kind)}");
        var missing = ledger.Count(FileKind.Events) == 0 ? " Without recorded events, activities are counted from the orders." : "";
        return $"{string.Join(", ", kinds)}, {Size(ledger.Overview.Bytes)} together.{missing}"
            + (ledger.Overview.Runs == 0 ? " It has not been costed yet." : "");
    }
}
