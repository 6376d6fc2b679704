namespace Entente.Methods.Costing;

/// <summary>One customer's activities: what each costs and how often it is done, in the order of the model.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Revenue">Net amount.</param>
/// <param name="Orders">Number of orders.</param>
/// <param name="Costs">Cost of each activity.</param>
/// <param name="Quantities">How often each was done.</param>
public sealed record CustomerActivities(
    string Id, decimal Revenue, decimal Orders, IReadOnlyList<decimal> Costs, IReadOnlyList<decimal> Quantities)
{
    /// <summary>The activities of a line of a result.</summary>
    public static CustomerActivities Of(CustomerResult customer, int activities) => new(
        customer.Id,
        customer.Revenue,
        customer.Orders,
        [.. Enumerable.Range(0, activities).Select(customer.Cost)],
        [.. Enumerable.Range(0, activities).Select(customer.Quantity)]);
}

/// <summary>What one activity adds to a customer's cost against the median customer.</summary>
/// <param name="Activity">Place of the activity in the model.</param>
/// <param name="Cost">What it costs for this customer.</param>
/// <param name="MedianShare">The median customer's cost as a share of revenue.</param>
/// <param name="Excess">Cost − median share × this customer's revenue: more than 0 is dearer.</param>
/// <param name="PerOrder">How often it is done an order; null without orders.</param>
/// <param name="MedianPerOrder">The same at the median customer.</param>
public sealed record CostDriver(
    int Activity, decimal Cost, decimal MedianShare, decimal Excess, decimal? PerOrder, decimal? MedianPerOrder);

/// <summary>
/// What makes a customer dearer than the median, in money: for each activity, cost − median share of revenue × revenue. The
/// median is taken activity by activity over customers with revenue, so the sum is not the cost of any one customer.
/// <para>Undefined: empty for a customer without revenue, and where fewer than three customers have any.</para>
/// <para>Source: METHODS 9.4; source 004, table 4.2 on high- and low-cost-to-serve customers. Example: shares of order changes
/// 1 %, 2 % and 8 % of revenues 100, 100 and 1,000: the third pays 80 where the median would take 20, so 60 dearer.</para>
/// </summary>
public sealed class CostDrivers
{
    private const int FewestCustomers = 3;
    private readonly decimal[] _shares;
    private readonly decimal?[] _perOrder;
    private readonly bool _isDefined;

    /// <summary>Takes the medians of a portfolio.</summary>
    public CostDrivers(IEnumerable<CustomerActivities> customers)
    {
        ArgumentNullException.ThrowIfNull(customers);
        var buying = customers.Where(customer => customer.Revenue > 0).ToList();
        _isDefined = buying.Count >= FewestCustomers;
        var activities = _isDefined ? buying[0].Costs.Count : 0;
        _shares = [.. Enumerable.Range(0, activities).Select(a => Median.Of(buying.Select(c => c.Costs[a] / c.Revenue))!.Value)];
        var ordering = buying.Where(customer => customer.Orders > 0).ToList();
        _perOrder = [.. Enumerable.Range(0, activities).Select(a => Median.Of(ordering.Select(c => c.Quantities[a] / c.Orders)))];
    }

    /// <summary>The activities of one customer, the dearest against the median first.</summary>
    public IReadOnlyList<CostDriver> Of(CustomerActivities customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return !_isDefined || customer.Revenue <= 0
            ? []
            : [.. Enumerable.Range(0, _shares.Length).Select(activity => Driver(customer, activity))
                .OrderByDescending(driver => driver.Excess).ThenBy(driver => driver.Activity)];
    }

    private CostDriver Driver(CustomerActivities customer, int activity)
    {
        var excess = customer.Costs[activity] - (_shares[activity] * customer.Revenue);
        return new CostDriver(
            activity,
            customer.Costs[activity],
            _shares[activity],
            decimal.Round(excess, 2, MidpointRounding.AwayFromZero),
            customer.Orders > 0 ? customer.Quantities[activity] / customer.Orders : null,
            _perOrder[activity]);
    }
}
