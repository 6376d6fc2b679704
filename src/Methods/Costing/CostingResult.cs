namespace Entente.Methods.Costing;

/// <summary>
/// What each customer costs and earns: revenue − cost of goods = net margin; net margin − cost-to-serve = profit. Ranked by
/// profit, ties by id. Rows that belong to no known customer are costed the same way and stand apart.
/// <para>Amounts are exact in ten-thousandths; profit is rounded half away from zero to the cent, and cumulative profit adds
/// the rounded figures, so that the column adds up as printed.</para>
/// <para>Source: Kaplan &amp; Anderson 2004; Kaplan &amp; Narayanan 2001; source 004, measuring customer profitability.</para>
/// </summary>
public sealed partial class CostingResult
{
    private readonly LedgerTotals _totals;
    private readonly CostRate[] _rates;
    private readonly long[] _costs;
    private readonly int[] _order;
    private readonly long[] _profits;
    private readonly long[] _cumulative;
    private readonly int _activities;

    private CostingResult(CostModel model, LedgerTotals totals)
    {
        (Model, _totals, _activities) = (model, totals, model.Activities.Count);
        _rates = [.. model.Activities.Select((activity, index) => new CostRate(model, activity, totals.Layout.Activities[index]))];
        _costs = new long[(Count + 1) * (_activities + 1)];
        for (var customer = 0; customer <= Count; customer++)
        {
            CostOf(customer);
        }

        (_order, _profits) = Rank();
        _cumulative = Cumulate();
        Revenue = Sum(customer => totals.Row(customer)[LedgerLayout.Net]);
        Cogs = Sum(customer => totals.Row(customer)[LedgerLayout.Cogs]);
        Cost = Sum(CostToServeOf);
        Split = QuadrantSplit.OfScaled(Revenue, Revenue - Cogs, Cost, model.NetMarginTarget, model.CostToServeTarget);
        Customers = new RankedCustomers(this);
        Pools = [.. model.Pools.Select(UseOf)];
        Unassigned = new CustomerResult(this, Count, 0);
    }

    /// <summary>The model that was used.</summary>
    public CostModel Model { get; }

    /// <summary>The customers in the order of their ranks.</summary>
    public IReadOnlyList<CustomerResult> Customers { get; }

    /// <summary>What belongs to no known customer, costed the same way; its rank is 0.</summary>
    public CustomerResult Unassigned { get; }

    /// <summary>What became of each pool's cost.</summary>
    public IReadOnlyList<PoolUse> Pools { get; }

    /// <summary>The lines between the quadrants.</summary>
    public QuadrantSplit Split { get; }

    /// <summary>Names of the discounts of the ledger.</summary>
    public IReadOnlyList<string> Discounts => _totals.Layout.Discounts;

    /// <summary>Revenue of all known customers.</summary>
    public decimal TotalRevenue => (decimal)Revenue / Scaled.One;

    /// <summary>Net margin of all known customers.</summary>
    public decimal TotalNetMargin => (decimal)(Revenue - Cogs) / Scaled.One;

    /// <summary>Cost-to-serve of all known customers.</summary>
    public decimal TotalCostToServe => (decimal)Cost / Scaled.One;

    /// <summary>Profit of all known customers: the sum of their profits to the cent.</summary>
    public decimal TotalProfit => _cumulative.Length == 0 ? 0 : (decimal)_cumulative[^1] / 100;

    internal Int128 Revenue { get; }

    internal Int128 Cogs { get; }

    internal Int128 Cost { get; }

    internal int Count => _totals.Customers.Count;

    internal long TotalProfitCents => _cumulative.Length == 0 ? 0 : _cumulative[^1];

    /// <summary>Costs the totals of a ledger by a model. Throws <see cref="ArgumentException"/> for a model with errors, and
    /// <see cref="OverflowException"/> where a sum leaves the range.</summary>
    public static CostingResult Of(CostModel model, LedgerTotals totals)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(totals);
        return model.Check().FirstOrDefault(problem => !problem.IsWarning) is { } problem
            ? throw new ArgumentException($"{problem.Place}: {problem.Message}", nameof(model))
            : new CostingResult(model, totals);
    }

    /// <summary>The figures that curves and comparisons are made of, best first.</summary>
    /// <param name="nameOf">Names by the customer's number in the totals; null for the ids.</param>
    public IReadOnlyList<CustomerFigures> Figures(Func<int, string?>? nameOf = null)
    {
        var figures = new CustomerFigures[Customers.Count];
        for (var index = 0; index < figures.Length; index++)
        {
            var customer = Customers[index];
            figures[index] = new CustomerFigures(
                customer.Id, customer.Revenue, customer.NetMargin, customer.CostToServe, nameOf?.Invoke(customer.Number));
        }

        return figures;
    }
}
