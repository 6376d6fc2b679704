namespace Entente.Methods.Costing;

/// <summary>Amounts of one line of a reconciliation.</summary>
public sealed record ReconciledAmounts(decimal Revenue, decimal Cogs, decimal CostToServe)
{
    /// <summary>Revenue − cost of goods.</summary>
    public decimal NetMargin => Revenue - Cogs;

    /// <summary>Net margin − cost-to-serve.</summary>
    public decimal Profit => NetMargin - CostToServe;

    /// <summary>Line by line.</summary>
    public static ReconciledAmounts operator +(ReconciledAmounts left, ReconciledAmounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Add(right);
    }

    /// <summary>Line by line.</summary>
    public static ReconciledAmounts operator -(ReconciledAmounts left, ReconciledAmounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Subtract(right);
    }

    /// <summary>Line by line.</summary>
    public ReconciledAmounts Add(ReconciledAmounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Revenue + other.Revenue, Cogs + other.Cogs, CostToServe + other.CostToServe);
    }

    /// <summary>Line by line.</summary>
    public ReconciledAmounts Subtract(ReconciledAmounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Revenue - other.Revenue, Cogs - other.Cogs, CostToServe - other.CostToServe);
    }
}

/// <summary>
/// Does it add up? Customers + rows of nobody + unused capacity + rounding = the ledger's revenue and cost of goods and the
/// pools' cost. The ledger's side is summed apart from the customers' (<see cref="Ledger"/>), so that a lost row shows.
/// </summary>
/// <param name="Ledger">Sums over the ledger's rows and pools, kept apart from the customers.</param>
/// <param name="Customers">Sum over known customers.</param>
/// <param name="Unassigned">Rows of nobody.</param>
/// <param name="UnusedCapacity">Paid for and not used; activities without a pool have none.</param>
/// <param name="Rounding">What rounding of single costs to ten-thousandths leaves.</param>
public sealed record Reconciliation(
    ReconciledAmounts Ledger, ReconciledAmounts Customers, ReconciledAmounts Unassigned, decimal UnusedCapacity, decimal Rounding)
{
    /// <summary>What remains unexplained.</summary>
    public ReconciledAmounts Difference =>
        Ledger - Customers - Unassigned - new ReconciledAmounts(0, 0, UnusedCapacity + Rounding);

    /// <summary>Whether nothing remains to the cent.</summary>
    public bool AddsUp => Difference is var rest
        && Math.Abs(rest.Revenue) < 0.005m && Math.Abs(rest.Cogs) < 0.005m && Math.Abs(rest.CostToServe) < 0.005m;

    /// <summary>Reconciles a result with the ledger's own sums.</summary>
    /// <param name="result">The result.</param>
    /// <param name="ledgerRevenue">Net amount of all rows that were counted.</param>
    /// <param name="ledgerCogs">Cost of goods of all rows that were counted.</param>
    public static Reconciliation Of(CostingResult result, decimal ledgerRevenue, decimal ledgerCogs)
    {
        ArgumentNullException.ThrowIfNull(result);
        var customers = new ReconciledAmounts(result.TotalRevenue, result.TotalRevenue - result.TotalNetMargin, result.TotalCostToServe);
        var nobody = new ReconciledAmounts(result.Unassigned.Revenue, result.Unassigned.Cogs, result.Unassigned.CostToServe);
        var withCapacity = result.Pools.Where(use => use.UnusedCost is not null).ToList();
        var pooled = withCapacity.Sum(use => use.Pool.Cost);
        var outside = customers.CostToServe + nobody.CostToServe - withCapacity.Sum(use => use.Assigned);
        return new Reconciliation(
            new ReconciledAmounts(ledgerRevenue, ledgerCogs, pooled + outside),
            customers,
            nobody,
            withCapacity.Sum(use => use.UnusedCost ?? 0),
            withCapacity.Sum(use => use.Rounding ?? 0));
    }
}
