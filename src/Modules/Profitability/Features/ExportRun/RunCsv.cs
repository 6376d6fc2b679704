using System.Globalization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Exports;

namespace Entente.Modules.Profitability.Features;

/// <summary>The tables of a run as CSV. An undefined value is an empty cell.</summary>
internal static class RunCsv
{
    public static CsvExport<CustomerResult> Customers(LoadedRun run) => new(
    [
        new("rank", c => Whole(c.Rank)),
        new("customer_id", c => c.Id),
        new("name", c => run.Info(c).Name),
        new("segment", c => run.Info(c).Segment),
        new("manager", c => run.Info(c).Manager),
        new("country", c => run.Info(c).Country),
        new("orders", c => Whole(c.Orders)),
        new("revenue", c => Money(c.Revenue)),
        new("net_margin", c => Money(c.NetMargin)),
        .. run.Model.Activities.Select((activity, at) => new CsvColumn<CustomerResult>(activity.Name, c => Money(c.Cost(at)))),
        new("cost_to_serve", c => Money(c.CostToServe)),
        new("profit", c => Money(c.Profit)),
        new("margin_share", c => Share(c.MarginShare)),
        new("cost_share", c => Share(c.CostShare)),
        new("cum_profit", c => Money(c.CumulativeProfit)),
        new("cum_profit_share", c => Share(c.CumulativeShare)),
        new("quadrant", c => QuadrantSplit.Code(c.Quadrant)),
    ]);

    public static CsvExport<(CurvePoint Profit, CurvePoint Sales)> Whale { get; } = new(
        new("customers", p => Whole(p.Profit.Customers)),
        new("cumulative_profit", p => Money(p.Profit.Cumulative)),
        new("cumulative_sales_largest_first", p => Money(p.Sales.Cumulative)));

    public static CsvExport<PoolUse> Pools { get; } = new(
        new("pool", p => p.Pool.Name),
        new("name", p => p.Pool.Shown()),
        new("cost", p => Money(p.Pool.Cost)),
        new("capacity", p => p.Pool.PracticalCapacity is { } can ? Money(can) : null),
        new("unit", p => p.Pool.CapacityUnit),
        new("used", p => p.Used is { } used ? Money(used) : null),
        new("to_customers", p => Money(p.ToCustomers)),
        new("to_unassigned", p => Money(p.ToUnassigned)),
        new("unused_cost", p => p.UnusedCost is { } unused ? Money(unused) : null),
        new("utilisation", p => Share(p.Utilisation)));

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Money(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    private static string? Share(decimal? share) => share?.ToString("0.000000", CultureInfo.InvariantCulture);
}
