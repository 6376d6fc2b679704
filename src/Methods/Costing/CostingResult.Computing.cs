namespace Entente.Methods.Costing;

/// <summary>The computation, in whole ten-thousandths.</summary>
public sealed partial class CostingResult
{
    internal string IdOf(int customer) => customer == Count ? string.Empty : _totals.Customers[customer];

    internal ReadOnlySpan<long> Row(int customer) => _totals.Row(customer);

    internal long CostToServeOf(int customer) => _costs[(customer * (_activities + 1)) + _activities];

    internal long CostOf(int customer, int activity) => _costs[(customer * (_activities + 1)) + activity];

    internal decimal ConsumptionOf(int customer, int activity) => _rates[activity].Consumption(Row(customer));

    internal long QuantityOf(int customer, int activity) => Row(customer)[_totals.Layout.Activities[activity].Counted];

    internal long ProfitCentsOf(int customer) => customer == Count ? ProfitCents(customer) : _profits[customer];

    internal long CumulativeCentsAt(int rank) => _cumulative[rank - 1];

    private void CostOf(int customer)
    {
        var row = Row(customer);
        var costs = _costs.AsSpan(customer * (_activities + 1), _activities + 1);
        var sum = 0L;
        for (var activity = 0; activity < _activities; activity++)
        {
            costs[activity] = _rates[activity].Cost(row);
            sum = checked(sum + costs[activity]);
        }

        costs[_activities] = sum;
    }

    private long ProfitCents(int customer)
    {
        var row = Row(customer);
        return Scaled.ToCents(checked(row[LedgerLayout.Net] - row[LedgerLayout.Cogs] - CostToServeOf(customer)));
    }

    private (int[] Order, long[] Profits) Rank()
    {
        var (order, profits, keys) = (new int[Count], new long[Count], new long[Count]);
        for (var customer = 0; customer < Count; customer++)
        {
            (order[customer], profits[customer]) = (customer, ProfitCents(customer));
            keys[customer] = -profits[customer];
        }

        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start]; end++)
            {
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort((a, b) => string.CompareOrdinal(_totals.Customers[a], _totals.Customers[b]));
            }
        }

        return (order, profits);
    }

    private long[] Cumulate()
    {
        var (cumulative, sum) = (new long[Count], 0L);
        for (var rank = 0; rank < Count; rank++)
        {
            cumulative[rank] = sum = checked(sum + _profits[_order[rank]]);
        }

        return cumulative;
    }

    private Int128 Sum(Func<int, long> amountOf)
    {
        Int128 sum = 0;
        for (var customer = 0; customer < Count; customer++)
        {
            sum += amountOf(customer);
        }

        return sum;
    }

    /// <summary>Capacity used is the consumption of activities at the pool's own rate; for an activity with a rate of its
    /// own it is what its cost would buy at the pool's.</summary>
    private PoolUse UseOf(CostPool pool)
    {
        var (toCustomers, toUnassigned, used) = (0m, 0m, 0m);
        for (var activity = 0; activity < _activities; activity++)
        {
            if (!string.Equals(Model.Activities[activity].Pool, pool.Name, StringComparison.Ordinal))
            {
                continue;
            }

            var index = activity;
            var cost = (decimal)Sum(customer => CostOf(customer, index)) / Scaled.One;
            var ofNobody = Scaled.ToDecimal(CostOf(Count, activity));
            (toCustomers, toUnassigned) = (toCustomers + cost, toUnassigned + ofNobody);
            used += UsedBy(activity, pool, cost + ofNobody);
        }

        return new PoolUse(pool, toCustomers, toUnassigned, pool.Rate is null ? null : used);
    }

    private decimal UsedBy(int activity, CostPool pool, decimal cost)
    {
        var own = Model.Activities[activity].Rate;
        if (pool.Rate is not > 0 || (own is not null && own != pool.Rate))
        {
            return pool.Rate is > 0 and var rate ? cost / rate : 0;
        }

        var cells = _totals.Layout.Activities[activity];
        var sum = 0m;
        foreach (var (term, cell) in cells.Terms)
        {
            Int128 total = 0;
            for (var customer = 0; customer <= Count; customer++)
            {
                total += Row(customer)[cell];
            }

            sum += term.Coefficient * (decimal)total;
        }

        return sum / Scaled.One;
    }

    private sealed class RankedCustomers(CostingResult result) : IReadOnlyList<CustomerResult>
    {
        public int Count => result.Count;

        public CustomerResult this[int index] => new(result, result._order[index], index + 1);

        public IEnumerator<CustomerResult> GetEnumerator()
        {
            for (var index = 0; index < Count; index++)
            {
                yield return this[index];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
