using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;

namespace Entente.Modules.Profitability.Reports;

/// <summary>What changed between two runs, and why.</summary>
internal static class ComparisonInWords
{
    private const int CausesTold = 2;

    public static string Says(ComparedRuns runs)
    {
        var (before, after, currency) = (runs.Before.Result.TotalProfit, runs.After.Result.TotalProfit, runs.After.Currency);
        var change = after - before;
        var what = runs.IsSameLedger
            ? $"The same ledger by two models: {runs.Before.Content.ModelName}, version {runs.Before.Run.ModelNumber}, gives {Amounts.Brief(before, currency)} of profit, "
                + $"{runs.After.Content.ModelName}, version {runs.After.Run.ModelNumber}, {Amounts.Brief(after, currency)}."
            : $"Profit went from {Amounts.Brief(before, currency)} in {runs.Before.Period} to {Amounts.Brief(after, currency)} in {runs.After.Period}, {Amounts.Brief(change, currency, withSign: true)}.";
        var moved = runs.Changes.Where(c => c.HasMoved).ToList();
        var toAct = moved.Count(c => c.After!.Quadrant == Quadrant.Act);
        var (came, left) = (runs.Changes.Count(c => c.Before is null), runs.Changes.Count(c => c.After is null));
        return $"{what} {Amounts.Count(moved.Count, "customer", "customers")} moved to another quadrant, {(toAct == 0 ? "none" : toAct.ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture))} of them to Act."
            + (came + left == 0 ? "" : $" {Amounts.Count(came, "customer is", "customers are")} new, {Amounts.Count(left, "is", "are")} gone.");
    }

    /// <summary>The largest causes of one customer's change: "Order changes more often −€214 k, lower margin −€40.0 k".</summary>
    public static string Why(ComparedRuns runs, CustomerChange change) => change switch
    {
        { Before: null } => "new in the later run",
        { After: null } => "not in the later run",
        { Causes.Count: 0 } => "nothing changed",
        _ => string.Join(", ", change.Causes.Take(CausesTold).Select(cause => $"{Words(runs, cause)} {Amounts.Brief(cause.Money, runs.After.Currency, withSign: true)}")),
    };

    private static string Words(ComparedRuns runs, ProfitCause cause) => (cause.Cause, cause.Money < 0) switch
    {
        (ProfitCauseKind.Volume, true) => "less sold",
        (ProfitCauseKind.Volume, false) => "more sold",
        (ProfitCauseKind.Margin, true) => "lower margin",
        (ProfitCauseKind.Margin, false) => "better margin",
        (ProfitCauseKind.Times, true) => $"{CustomerInWords.Lower(runs.ActivityName(cause.Activity!))} more often",
        (ProfitCauseKind.Times, false) => $"{CustomerInWords.Lower(runs.ActivityName(cause.Activity!))} less often",
        (_, true) => $"{CustomerInWords.Lower(runs.ActivityName(cause.Activity!))} dearer each time",
        _ => $"{CustomerInWords.Lower(runs.ActivityName(cause.Activity!))} cheaper each time",
    };
}
