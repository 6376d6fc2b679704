namespace Entente.Methods.Costing;

/// <summary>How a customer's profit stands to break-even.</summary>
public enum ProfitState
{
    /// <summary>Earns more than the threshold.</summary>
    Profitable,

    /// <summary>|profit| &lt; threshold × revenue, or exactly 0.</summary>
    NearBreakEven,

    /// <summary>Loses more than the threshold.</summary>
    LossMaking,
}

/// <summary>A point of a cumulative curve: the first <paramref name="Customers"/> customers together bring this amount.</summary>
public readonly record struct CurvePoint(int Customers, decimal Cumulative);

/// <summary>
/// The whale curve: customers in descending order of profit, and what the first k of them bring together. It rises to a
/// peak, after which every further customer takes something back. Beside it the sales curve: customers in descending order
/// of revenue.
/// <para>Shares are of total profit. Undefined: where the total is 0 or less, shares of it have no meaning; they are null and
/// the curve is read on an absolute scale (<see cref="IsAbsolute"/>).</para>
/// <para>Source: Kaplan &amp; Narayanan 2001; source 004, the profitable few, figure 4.3.</para>
/// <para>Example: profits 60, 50, 10, −20: total 100, peak 120 after 3 customers, 20 % of the total given back.</para>
/// </summary>
public sealed class WhaleCurve
{
    private WhaleCurve(IReadOnlyList<CustomerFigures> ranked, IReadOnlyList<decimal> sales, decimal nearBreakEven)
    {
        Ranked = ranked;
        Points = Cumulate(ranked.Select(customer => customer.Profit), ranked.Count);
        Sales = Cumulate(sales, sales.Count);
        var peak = Points.Aggregate(new CurvePoint(0, 0), (best, point) => point.Cumulative > best.Cumulative ? point : best);
        (PeakAt, Peak) = (peak.Customers, peak.Cumulative);
        States = [.. ranked.Select(customer => StateOf(customer.Profit, customer.Revenue, nearBreakEven))];
    }

    /// <summary>The customers, best first.</summary>
    public IReadOnlyList<CustomerFigures> Ranked { get; }

    /// <summary>Cumulative profit after each customer.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>Cumulative revenue, largest customer first.</summary>
    public IReadOnlyList<CurvePoint> Sales { get; }

    /// <summary>Each customer's state, in the order of ranks.</summary>
    public IReadOnlyList<ProfitState> States { get; }

    /// <summary>Total profit.</summary>
    public decimal Total => Points.Count == 0 ? 0 : Points[^1].Cumulative;

    /// <summary>The highest cumulative profit; 0 where nobody earns.</summary>
    public decimal Peak { get; }

    /// <summary>Customers that bring the peak: the fewest that do.</summary>
    public int PeakAt { get; }

    /// <summary>What the customers after the peak take back.</summary>
    public decimal GivenBack => Peak - Total;

    /// <summary>Whether shares of the total have no meaning, because it is 0 or less.</summary>
    public bool IsAbsolute => Total <= 0;

    /// <summary>Peak as a share of total profit, such as 1.55.</summary>
    public decimal? PeakShare => ShareOfTotal(Peak);

    /// <summary>What is given back, as a share of total profit, such as 0.55.</summary>
    public decimal? DestroyedShare => ShareOfTotal(GivenBack);

    /// <summary>The part of the customers after which the peak is reached.</summary>
    public decimal? PeakAtShare => Ranked.Count == 0 ? null : (decimal)PeakAt / Ranked.Count;

    /// <summary>Customers in a state.</summary>
    public int Count(ProfitState state) => States.Count(each => each == state);

    /// <summary>An amount as a share of total profit; null where the total is 0 or less.</summary>
    public decimal? ShareOfTotal(decimal amount) => IsAbsolute ? null : amount / Total;

    /// <summary>Share of total profit that the best part of the customers brings, such as the best fifth (0.2), with their
    /// number.</summary>
    public (int Customers, decimal? Share) BestShare(decimal part) =>
        At(part) is var k && k == 0 ? (0, null) : (k, ShareOfTotal(Points[k - 1].Cumulative));

    /// <summary>Share of total revenue that the largest part of the customers brings, with their number.</summary>
    public (int Customers, decimal? Share) LargestShare(decimal part) =>
        At(part) is var k && (k == 0 || Sales[^1].Cumulative <= 0) ? (k, null) : (k, Sales[k - 1].Cumulative / Sales[^1].Cumulative);

    /// <summary>The curve of customers in any order.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="nearBreakEven">Share of revenue within which a customer is near break-even.</param>
    public static WhaleCurve Of(IEnumerable<CustomerFigures> customers, decimal nearBreakEven = 0.01m)
    {
        ArgumentNullException.ThrowIfNull(customers);
        var ranked = CustomerFigures.Ranked(customers);
        return new WhaleCurve(ranked, [.. ranked.Select(customer => customer.Revenue).OrderDescending()], nearBreakEven);
    }

    /// <summary>The curve of a result, whose customers are ranked already.</summary>
    /// <param name="result">The result.</param>
    /// <param name="nameOf">Names by the customer's number in the totals; null for the ids.</param>
    public static WhaleCurve Of(CostingResult result, Func<int, string?>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ranked = result.Figures(nameOf);
        decimal[] sales = [.. ranked.Select(customer => -customer.Revenue)];
        Array.Sort(sales);
        return new WhaleCurve(ranked, Array.ConvertAll(sales, revenue => -revenue), result.Model.NearBreakEven);
    }

    /// <summary>The state of a profit on a revenue.</summary>
    public static ProfitState StateOf(decimal profit, decimal revenue, decimal nearBreakEven) =>
        profit == 0 || Math.Abs(profit) < nearBreakEven * revenue ? ProfitState.NearBreakEven
        : profit > 0 ? ProfitState.Profitable : ProfitState.LossMaking;

    private int At(decimal part) => (int)decimal.Round(part * Ranked.Count, 0, MidpointRounding.AwayFromZero);

    private static CurvePoint[] Cumulate(IEnumerable<decimal> amounts, int count)
    {
        var points = new CurvePoint[count];
        var (sum, index) = (0m, 0);
        foreach (var amount in amounts)
        {
            sum += amount;
            points[index] = new CurvePoint(++index, sum);
        }

        return points;
    }
}
