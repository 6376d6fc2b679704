namespace Entente.Methods.Costing;

/// <summary>
/// How the costs of serving customers arise in one period: pools, the activities that use them, and the figures that
/// portfolios are split at. A model never changes: another version is another model.
/// <para>Source: Kaplan &amp; Anderson 2004; source 004, measuring customer profitability.</para>
/// </summary>
/// <param name="Pools">The cost pools.</param>
/// <param name="Activities">The activities, in the order of their columns in tables.</param>
/// <param name="Currency">Currency of every amount.</param>
/// <param name="From">First day of the period; null for no limit. Rows outside are left out and counted.</param>
/// <param name="To">Last day of the period; null for no limit.</param>
/// <param name="CostOfGoodsShare">Cost of goods as a share of the net amount, for ledgers without that column; an estimate.</param>
/// <param name="NearBreakEven">Share of revenue below which a profit or loss counts as near break-even.</param>
/// <param name="NetMarginTarget">Share of revenue that splits high from low margin; null for the portfolio's own mean.</param>
/// <param name="CostToServeTarget">Share of revenue that splits high from low cost; null for the portfolio's own mean.</param>
/// <param name="Name">The model's name.</param>
public sealed record CostModel(
    IReadOnlyList<CostPool> Pools,
    IReadOnlyList<Activity> Activities,
    string Currency = "",
    DateOnly? From = null,
    DateOnly? To = null,
    decimal? CostOfGoodsShare = null,
    decimal NearBreakEven = 0.01m,
    decimal? NetMarginTarget = null,
    decimal? CostToServeTarget = null,
    string Name = "")
{
    /// <summary>The pool of an activity; null where the model does not list it.</summary>
    public CostPool? PoolOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Pools.FirstOrDefault(pool => string.Equals(pool.Name, activity.Pool, StringComparison.Ordinal));
    }

    /// <summary>What one unit of consumption costs: the activity's own rate, else the pool's; null where neither is given.</summary>
    public decimal? RateOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Rate ?? PoolOf(activity)?.Rate;
    }

    /// <summary>What is wrong with the model, in words; none when it can be used.</summary>
    public IReadOnlyList<ModelProblem> Check() => CostModelCheck.Of(this);
}

/// <summary>Something wrong in a model, or worth a look.</summary>
/// <param name="Place">Which pool or activity.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="IsWarning">Whether the model can be used nevertheless.</param>
public sealed record ModelProblem(string Place, string Message, bool IsWarning = false);
