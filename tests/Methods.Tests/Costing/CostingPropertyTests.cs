using Entente.Methods.Costing;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Costing;

public sealed class CostingPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(100);

    private static readonly Arbitrary<RandomLedger> Any = Arb.From(
        from customers in Gen.Choose(1, 8)
        from rows in Gen.ListOf(
            from customer in Gen.Choose(0, customers)
            from net in Gen.Choose(-50_000, 90_000)
            from quantity in Gen.Choose(-3, 40)
            from minutes in Gen.Choose(0, 500)
            select new RandomRow(customer, net / 100m, quantity, minutes))
        from capacity in Gen.Choose(1, 30_000)
        select new RandomLedger(customers, [.. rows], capacity));

    [Fact]
    public void The_cumulative_share_ends_at_1() => Prop.ForAll(Any, ledger =>
    {
        var result = ledger.Cost();
        return result.TotalProfit == 0 || result.Customers[^1].CumulativeShare == 1;
    }).Check(Runs);

    [Fact]
    public void Customers_and_nobody_together_are_the_ledger() => Prop.ForAll(Any, ledger =>
    {
        var result = ledger.Cost();
        return result.TotalRevenue + result.Unassigned.Revenue == ledger.Rows.Sum(row => row.Net)
            && result.Customers.Sum(customer => customer.CostToServe) == result.TotalCostToServe
            && result.Customers.Sum(customer => customer.Profit) == result.TotalProfit
            && Reconciliation.Of(result, ledger.Rows.Sum(row => row.Net), 0).AddsUp;
    }).Check(Runs);

    [Fact]
    public void Doubling_all_costs_doubles_cost_to_serve() => Prop.ForAll(Any, ledger =>
    {
        var (once, twice) = (ledger.Cost(), ledger.Cost(factor: 2));
        return once.Customers.All(customer => twice.Customers.Single(other => other.Id == customer.Id) is var other
            && Math.Abs(other.CostToServe - (2 * customer.CostToServe)) <= 2 * 0.0002m);
    }).Check(Runs);

    [Fact]
    public void A_customer_without_rows_changes_nothing() => Prop.ForAll(Any, ledger =>
    {
        var (without, with) = (ledger.Cost(), ledger.Cost(more: 1));
        return Lines(without).SequenceEqual(Lines(with).Where(line => !line.StartsWith("zz", StringComparison.Ordinal)));

        static IEnumerable<string> Lines(CostingResult result) => result.Customers.Select(customer =>
            FormattableString.Invariant($"{customer.Id} {customer.Revenue} {customer.CostToServe} {customer.Profit} {customer.CumulativeProfit} {customer.Quadrant}"));
    }).Check(Runs);

    [Fact]
    public void The_order_of_rows_does_not_matter() => Prop.ForAll(Any, ledger =>
    {
        var turned = ledger with { Rows = [.. ledger.Rows.Reverse()] };
        return ledger.Cost().Customers.Select(c => (c.Id, c.Profit)).SequenceEqual(turned.Cost().Customers.Select(c => (c.Id, c.Profit)));
    }).Check(Runs);

    [Fact]
    public void Charged_unused_and_rounding_make_the_cost_of_a_pool() => Prop.ForAll(Any, ledger =>
    {
        var use = ledger.Cost().Pools[0];
        return use.Assigned + use.UnusedCost + use.Rounding == use.Pool.Cost && Math.Abs(use.Rounding!.Value) < 0.01m;
    }).Check(Runs);

    [Fact]
    public void A_sum_that_leaves_the_range_throws_instead_of_wrapping()
    {
        var totals = new LedgerTotals(new LedgerLayout(Portfolio.Model(Portfolio.Each("a", 1))), ["c"]);
        totals.Add(0, LedgerLayout.Net, long.MaxValue);

        Assert.Throws<OverflowException>(() => totals.Add(0, LedgerLayout.Net, 1L));
    }

    public sealed record RandomRow(int Customer, decimal Net, int Quantity, int Minutes);

    public sealed record RandomLedger(int Customers, IReadOnlyList<RandomRow> Rows, int Capacity)
    {
        internal CostingResult Cost(int factor = 1, int more = 0)
        {
            var model = new CostModel(
                [new CostPool("desk", 1_000 * factor, Capacity)],
                [Portfolio.Each("pick", 2.15m * factor), new Activity("enter", "desk", DriverType.Duration)]);
            string[] ids = [.. Enumerable.Range(1, Customers).Select(number => $"c{number}"), .. Enumerable.Range(0, more).Select(number => $"zz{number}")];
            var portfolio = new Portfolio(model, ids);
            foreach (var row in Rows)
            {
                var customer = row.Customer == 0 ? "nobody" : $"c{row.Customer}";
                portfolio.Sales(customer, row.Net, 0).Done(customer, "pick", row.Quantity).Done(customer, "enter", 1, row.Minutes);
            }

            return portfolio.Result;
        }
    }
}
