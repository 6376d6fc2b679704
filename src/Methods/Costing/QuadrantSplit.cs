namespace Entente.Methods.Costing;

/// <summary>
/// The two lines that divide a portfolio. A margin is high when net margin × total revenue &gt; revenue × total net margin,
/// a cost is high when cost-to-serve × total revenue &gt; revenue × total cost-to-serve: the customer's share of revenue
/// against the portfolio's own weighted mean, without a division. With a target: amount &gt; revenue × target.
/// <para>Computed in whole numbers. Customers without revenue fall out of the same test: with revenue and margin 0 the margin
/// is not high. Example: totals 100, 20 and 12; a customer with 10, 2.1 and 1.1 is high in margin and low in cost.</para>
/// <para>Source: source 004, figure 4.4; Kaplan &amp; Narayanan 2001.</para>
/// </summary>
public sealed class QuadrantSplit
{
    private readonly Int128 _revenue;
    private readonly Int128 _netMargin;
    private readonly Int128 _cost;
    private readonly decimal? _marginTarget;
    private readonly decimal? _costTarget;

    /// <summary>Lines at the means of these totals, or at the targets where given.</summary>
    public QuadrantSplit(decimal totalRevenue, decimal totalNetMargin, decimal totalCostToServe, decimal? marginTarget = null, decimal? costTarget = null)
        : this(
            (Int128)Scaled.FromDecimal(totalRevenue), Scaled.FromDecimal(totalNetMargin), Scaled.FromDecimal(totalCostToServe), marginTarget, costTarget)
    {
    }

    private QuadrantSplit(Int128 revenue, Int128 netMargin, Int128 cost, decimal? marginTarget, decimal? costTarget)
    {
        (_revenue, _netMargin, _cost, _marginTarget, _costTarget) = (revenue, netMargin, cost, marginTarget, costTarget);
    }

    internal static QuadrantSplit OfScaled(Int128 revenue, Int128 netMargin, Int128 cost, decimal? marginTarget, decimal? costTarget) =>
        new(revenue, netMargin, cost, marginTarget, costTarget);

    /// <summary>The line of the margin as a share of revenue; null where there is no revenue.</summary>
    public decimal? MarginLine => _marginTarget ?? Share(_netMargin);

    /// <summary>The line of the cost as a share of revenue; null where there is no revenue.</summary>
    public decimal? CostLine => _costTarget ?? Share(_cost);

    /// <summary>Whether the line of the margin is a target, not the portfolio's mean.</summary>
    public bool HasMarginTarget => _marginTarget is not null;

    /// <summary>Whether the line of the cost is a target, not the portfolio's mean.</summary>
    public bool HasCostTarget => _costTarget is not null;

    /// <summary>The customer's quadrant.</summary>
    public Quadrant Of(decimal revenue, decimal netMargin, decimal costToServe) =>
        Of(Scaled.FromDecimal(revenue), Scaled.FromDecimal(netMargin), Scaled.FromDecimal(costToServe));

    /// <summary>The code of a quadrant in files: HM_LC, HM_HC, LM_LC, LM_HC.</summary>
    public static string Code(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Protect => "HM_LC",
        Quadrant.ManageServiceCost => "HM_HC",
        Quadrant.PassiveAndCheap => "LM_LC",
        _ => "LM_HC",
    };

    internal Quadrant Of(long revenue, long netMargin, long cost) =>
        (IsHigh(netMargin, revenue, _netMargin, _marginTarget), IsHigh(cost, revenue, _cost, _costTarget)) switch
        {
            (true, false) => Quadrant.Protect,
            (true, true) => Quadrant.ManageServiceCost,
            (false, false) => Quadrant.PassiveAndCheap,
            _ => Quadrant.Act,
        };

    private bool IsHigh(long amount, long revenue, Int128 total, decimal? target) => target is { } share
        ? Scaled.ToDecimal(amount) > Scaled.ToDecimal(revenue) * share
        : checked(amount * _revenue) > checked(revenue * total);

    private decimal? Share(Int128 amount) => _revenue > 0 ? (decimal)amount / (decimal)_revenue : null;
}
