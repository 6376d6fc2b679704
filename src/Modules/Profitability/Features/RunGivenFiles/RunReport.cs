using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Features;

/// <summary>What reconciliation.json and <c>--json</c> say of a run.</summary>
internal sealed record RunReport(
    string Currency,
    int Customers,
    ReconciledAmounts Total,
    WhaleReport Whale,
    IReadOnlyList<QuadrantReport> Quadrants,
    ReconciliationReport Reconciliation,
    IReadOnlyList<PoolReport> Pools,
    RowReport Rows)
{
    internal static RunReport Of(LedgerRunResult run, WhaleCurve curve) => new(
        run.Result.Model.Currency,
        run.Result.Customers.Count,
        run.Reconciliation.Customers,
        WhaleReport.Of(curve),
        QuadrantReport.Of(run.Result),
        ReconciliationReport.Of(run.Reconciliation),
        [.. run.Result.Pools.Select(PoolReport.Of)],
        RowReport.Of(run.Facts));
}

/// <summary>The whale curve in figures. Scale: share where total profit is more than 0, absolute where shares have no meaning.</summary>
internal sealed record WhaleReport(
    string Scale,
    decimal TotalProfit,
    decimal Peak,
    int PeakAtCustomers,
    decimal? PeakShare,
    decimal GivenBack,
    decimal? DestroyedShare,
    int Profitable,
    int NearBreakEven,
    int LossMaking,
    decimal? BestFifthShareOfProfit,
    decimal? LargestFifthShareOfSales)
{
    internal static WhaleReport Of(WhaleCurve curve) => new(
        curve.IsAbsolute ? "absolute" : "share",
        curve.Total,
        curve.Peak,
        curve.PeakAt,
        Rounded(curve.PeakShare),
        curve.GivenBack,
        Rounded(curve.DestroyedShare),
        curve.Count(ProfitState.Profitable),
        curve.Count(ProfitState.NearBreakEven),
        curve.Count(ProfitState.LossMaking),
        Rounded(curve.BestShare(0.2m).Share),
        Rounded(curve.LargestShare(0.2m).Share));

    private static decimal? Rounded(decimal? share) =>
        share is { } known ? decimal.Round(known, 6, MidpointRounding.AwayFromZero) : null;
}

/// <summary>One quadrant.</summary>
internal sealed record QuadrantReport(string Quadrant, int Customers, decimal Revenue, decimal Profit)
{
    internal static IReadOnlyList<QuadrantReport> Of(CostingResult result)
    {
        var sums = new (int Count, decimal Revenue, decimal Profit)[Enum.GetValues<Quadrant>().Length];
        foreach (var customer in result.Customers)
        {
            ref var sum = ref sums[(int)customer.Quadrant];
            sum = (sum.Count + 1, sum.Revenue + customer.Revenue, sum.Profit + customer.Profit);
        }

        return [.. sums.Select((sum, index) => new QuadrantReport(QuadrantSplit.Code((Quadrant)index), sum.Count, sum.Revenue, sum.Profit))];
    }
}

/// <summary>Ledger = customers + unassigned + unused capacity + rounding.</summary>
internal sealed record ReconciliationReport(
    bool AddsUp,
    ReconciledAmounts Ledger,
    ReconciledAmounts Customers,
    ReconciledAmounts Unassigned,
    decimal UnusedCapacity,
    decimal Rounding,
    ReconciledAmounts Difference)
{
    internal static ReconciliationReport Of(Reconciliation sums) => new(
        sums.AddsUp, sums.Ledger, sums.Customers, sums.Unassigned, sums.UnusedCapacity, sums.Rounding, sums.Difference);
}

/// <summary>A pool and what became of its cost.</summary>
internal sealed record PoolReport(
    string Pool, decimal Cost, decimal? Rate, decimal? Capacity, string Unit, decimal? Used, decimal? Unused, decimal? Utilisation, decimal Assigned, decimal? UnusedCost)
{
    internal static PoolReport Of(PoolUse use) => new(
        use.Pool.Name,
        use.Pool.Cost,
        use.Pool.Rate is { } rate ? decimal.Round(rate, 8) : null,
        use.Pool.PracticalCapacity,
        use.Pool.CapacityUnit,
        use.Used,
        use.Unused,
        use.Utilisation is { } part ? decimal.Round(part, 6) : null,
        use.Assigned,
        use.UnusedCost);
}

/// <summary>What was read.</summary>
internal sealed record RowReport(
    long OrderLines,
    long Events,
    long OrderLinesOfNobody,
    long EventsOfNobody,
    long EventsOfUnknownActivity,
    long OutsidePeriod,
    long RoundedAmounts,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    string? Fingerprint)
{
    internal static RowReport Of(LedgerFacts facts) => new(
        facts.OrderRows,
        facts.EventRows,
        facts.OrderRowsOfNobody,
        facts.EventRowsOfNobody,
        facts.UnknownActivityRows,
        facts.RowsOutsidePeriod,
        facts.RoundedAmounts,
        facts.FirstDay,
        facts.LastDay,
        facts.Fingerprint);
}

/// <summary>Written without reflection, so that the command line starts fast.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class RunReportJson : JsonSerializerContext
{
    internal static string Write(RunReport report) => JsonSerializer.Serialize(report, Default.RunReport);
}
