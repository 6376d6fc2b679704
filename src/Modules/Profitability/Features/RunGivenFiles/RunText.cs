using System.Globalization;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>A run in a few sentences.</summary>
internal static class RunText
{
    internal static void Write(WrittenRun written, string folder, TextWriter output)
    {
        var (run, curve) = (written.Run, written.Curve);
        output.WriteLine(Customers(curve, run.Result.Model.Currency));
        output.WriteLine(Peak(curve, run.Result.Model.Currency));
        output.WriteLine(Quadrants(written.Report));
        if (run.Result.Pools.Sum(use => use.UnusedCost ?? 0) is var unused && unused != 0)
        {
            output.WriteLine(unused > 0
                ? $"Capacity worth {Money(unused, run.Result.Model.Currency)} was paid for and not used. It is charged to no customer."
                : $"More was done than the practical capacity allows, by {Money(-unused, run.Result.Model.Currency)}. Look at the capacities of the pools.");
        }

        output.WriteLine(run.Reconciliation.AddsUp
            ? "It adds up to the cent: customers, unassigned rows and unused capacity make the ledger."
            : "It does not add up. reconciliation.json says by how much.");
        output.WriteLine($"Written to {folder}.");
    }

    /// <summary>What a person should look at before trusting the figures.</summary>
    internal static void Warn(WrittenRun written, TextWriter error)
    {
        var facts = written.Run.Facts;
        if (facts.FirstUnmatched is [var first, ..])
        {
            error.WriteLine(Number($"{facts.OrderRowsOfNobody:N0} order lines and {facts.EventRowsOfNobody:N0} events name no known customer, ")
                + Number($"{facts.UnknownActivityRows:N0} events no known activity. ")
                + Number($"The first is {first.File}{(first.Row == 0 ? "" : Number($", row {first.Row}"))}: {first.Reason}. All are in unassigned.csv, costed as nobody's."));
        }

        if (facts.RoundedAmounts > 0)
        {
            error.WriteLine(Number($"{facts.RoundedAmounts:N0} amounts have more than four decimals and were rounded to four."));
        }

        if (facts.RowsOutsidePeriod > 0)
        {
            error.WriteLine(Number($"{facts.RowsOutsidePeriod:N0} rows are outside the period and were left out."));
        }

        foreach (var problem in written.Run.Result.Model.Check().Where(problem => problem.IsWarning))
        {
            error.WriteLine($"{problem.Place}: {problem.Message}");
        }
    }

    private static string Customers(WhaleCurve curve, string currency) =>
        Number($"{curve.Ranked.Count:N0} customers together {(curve.Total < 0 ? "lost" : "earned")} ") + Money(Math.Abs(curve.Total), currency)
        + Number($": {curve.Count(ProfitState.Profitable):N0} earn, {curve.Count(ProfitState.NearBreakEven):N0} are near break-even, {curve.Count(ProfitState.LossMaking):N0} lose.");

    private static string Peak(WhaleCurve curve, string currency) => curve.PeakShare is { } peak
        ? Number($"The best {curve.PeakAt:N0} earned {Share(peak)} of it; the other {curve.Ranked.Count - curve.PeakAt:N0} gave {Share(curve.DestroyedShare)} back.")
        : Number($"Total profit is not more than 0, so shares of it say nothing: the best {curve.PeakAt:N0} earned ") + Money(curve.Peak, currency)
            + Number($", the other {curve.Ranked.Count - curve.PeakAt:N0} lost ") + Money(curve.GivenBack, currency) + ".";

    private static string Quadrants(RunReport report)
    {
        var count = report.Quadrants.ToDictionary(quadrant => quadrant.Quadrant, quadrant => quadrant.Customers, StringComparer.Ordinal);
        return Number($"Protect {count["HM_LC"]:N0}, manage service cost {count["HM_HC"]:N0}, passive and cheap {count["LM_LC"]:N0}, act {count["LM_HC"]:N0}.");
    }

    private static string Money(decimal amount, string currency) => Number($"{amount:N2}") + (currency.Length == 0 ? "" : " " + currency);

    /// <summary>With a plain blank, as terminals and other programs expect it.</summary>
    private static string Share(decimal? share) => Amounts.Rough(share).Replace('\u00a0', ' ');

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
