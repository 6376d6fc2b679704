using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>The findings of a run, the most pressing first. Each appears only where the figures bear it.</summary>
internal static class RunFindings
{
    private const decimal WorthTelling = 0.01m;

    public static IReadOnlyList<RunFinding> Of(LoadedRun run, WhaleCurve curve) =>
        [.. new[] { Worst(run, curve), Unused(run), Dear(run), Overdrawn(run), Nobody(run), OneMargin(run), WithoutSales(run), Estimates(run) }.OfType<RunFinding>().OrderBy(f => f.Tone)];

    private static RunFinding? Worst(LoadedRun run, WhaleCurve curve)
    {
        if (curve.Ranked.Count < 3 || curve.Ranked.LastOrDefault(c => c.Revenue > 0) is not { Profit: < 0 } worst || run.Result.Customers.Count == 0)
        {
            return null;
        }

        var customer = run.Find(run.Info(worst.Id).Id)!.Value;
        var share = curve.GivenBack > 0 ? $"It is {Amounts.Rough(-worst.Profit / curve.GivenBack)} of all that was given back." : "";
        return new RunFinding(
            FindingTone.Bad,
            $"{worst.Shown} lost {Amounts.Brief(-worst.Profit, run.Currency)} on sales of {Amounts.Brief(worst.Revenue, run.Currency)}.", share,
            "Only a large buyer can lose large money, so the largest loss is the first place to look.", "Source 004, The profitable few",
            $"customers/{run.Info(worst.Id).Id}",
            $"{Amounts.Count(customer.Orders, "order", "orders")}, {Amounts.Count(run.Model.Activities.Count, "activity", "activities")}");
    }

    private static RunFinding? Unused(LoadedRun run)
    {
        var unused = run.Result.Pools.Where(use => use.UnusedCost > 0).OrderByDescending(use => use.UnusedCost).ToList();
        var cost = unused.Sum(use => use.UnusedCost ?? 0);
        var all = run.Result.Pools.Sum(use => use.Pool.Cost);
        if (all <= 0 || cost < all * WorthTelling)
        {
            return null;
        }

        var most = new List<string>();
        for (var (at, sum) = (0, 0m); sum <= cost / 2; at++)
        {
            sum += unused[at].UnusedCost ?? 0;
            most.Add(unused[at].Pool.Shown().ToLowerInvariant());
        }

        var where = unused.Count == 1 ? $"It is in {most[0]}." : $"More than half is in {Listed(most)}.";
        return new RunFinding(
            FindingTone.Watch, $"{Amounts.Brief(cost, run.Currency)} of capacity was paid for and not used.", where,
            "It is charged to no customer: idle time is our decision, not theirs.", "Time-driven costing, Kaplan & Anderson 2004", "#pools",
            Amounts.Count(run.Result.Pools.Count, "cost pool", "cost pools"));
    }

    private static RunFinding? Overdrawn(LoadedRun run)
    {
        var over = run.Result.Pools.Where(use => use.Utilisation > 1.005m).OrderByDescending(use => use.Utilisation).ToList();
        return over.Count == 0 ? null : new RunFinding(
            FindingTone.Watch,
            $"{over[0].Pool.Shown()} did {Amounts.Percent(over[0].Utilisation, 0)} of what it can do.", "People worked more, or the times of the model are too long.",
            "A pool beyond its practical capacity points at minutes that are estimated too high.", "Kaplan & Anderson 2004", "#pools",
            Amounts.Count(over.Count, "pool", "pools"));
    }

    private static RunFinding? Dear(LoadedRun run)
    {
        var dear = run.Result.Customers.Where(c => c.Quadrant == Quadrant.ManageServiceCost).ToList();
        var earning = dear.Where(c => c.Profit > 0 && c.CostShare is not null).OrderByDescending(c => c.Revenue).Take(2).ToList();
        if (earning.Count < 2)
        {
            return null;
        }

        var (first, second) = (earning[0], earning[1]);
        return new RunFinding(
            FindingTone.Good, "Dear to serve is not the same as unprofitable.",
            $"{run.Info(first).Name} and {run.Info(second).Name} take {Amounts.Percent(first.CostShare, 0)} and {Amounts.Percent(second.CostShare, 0)} "
                + $"of their sales in service and still leave {Amounts.Percent(first.Profit / first.Revenue, 0)} and {Amounts.Percent(second.Profit / second.Revenue, 0)}.",
            "They pay for what they ask. The price, not the effort, tells them from those who lose.", "Source 004, figure 4.4",
            "customers?quadrant=ManageServiceCost", $"{Amounts.Count(dear.Count, "customer", "customers")} in that quadrant");
    }

    private static RunFinding? Nobody(LoadedRun run)
    {
        var rows = run.Content.UnassignedRows;
        return rows == 0 ? null : new RunFinding(
            FindingTone.Watch, $"{Amounts.Count(rows, "row belongs", "rows belong")} to no customer.",
            $"They carry {Amounts.Brief(run.Result.Unassigned.Revenue, run.Currency)} of sales and stand apart as unassigned.",
            "A row that is dropped makes every other figure look better than it is.", "METHODS 9.1", "unassigned", "The rows");
    }

    private static RunFinding? OneMargin(LoadedRun run) => run.Model.CostOfGoodsShare is not { } share ? null : new RunFinding(
        FindingTone.Watch, $"Cost of goods is one estimate, {Amounts.Percent(share, 0)} of every sale.",
        "So every customer has the same margin, and only the cost to serve tells them apart.",
        "Give the cost of goods of each line, and the margins speak as well.", "METHODS 9.3", "#quadrants", "The quadrants");

    private static RunFinding? WithoutSales(LoadedRun run)
    {
        var without = run.Result.Customers.Where(customer => customer.Revenue <= 0 && customer.Profit < 0).ToList();
        return without.Count == 0 ? null : new RunFinding(
            FindingTone.Watch, $"{Amounts.Count(without.Count, "customer has", "customers have")} no net sales and cost money all the same.",
            $"Together they lost {Amounts.Brief(-without.Sum(customer => customer.Profit), run.Currency)}: returns and credit notes of the period are at least as large as what they bought.",
            "A return of an earlier year's sale shows here without the sale. Look at the rows before you judge.", "METHODS 9.1", "customers?sort=revenue", "The customers");
    }

    private static RunFinding? Estimates(LoadedRun run) => run.Content.Estimates == 0 ? null : new RunFinding(
        FindingTone.Watch, $"{Amounts.Count(run.Content.Estimates, "figure", "figures")} of the cost model {(run.Content.Estimates == 1 ? "is an estimate" : "are estimates")}.",
        "The order of customers is sounder than the amounts.", "An estimate within ten percent is enough to begin; confirm the largest pool first.",
        "Kaplan & Anderson 2004", "model", "The cost model");

    private static string Listed(List<string> names) => names.Count switch
    {
        1 => names[0],
        _ => string.Join(", ", names[..^1]) + " and " + names[^1],
    };
}
