namespace Entente.Methods.Costing;

/// <summary>
/// What became of a pool's cost: charged to customers, to rows of nobody, or paid for and not used. Unused capacity is shown
/// and never spread over customers (Kaplan &amp; Anderson 2004).
/// <para>Unused cost = (capacity − use) × cost / capacity, to the cent. Undefined: use and unused are null for a pool
/// without capacity. Where more was used than the practical capacity, unused is negative and says so.</para>
/// <para>Example: 560,000 for 700,000 minutes of which 578,600 were used: 462,880 charged, 121,400 minutes or 97,120
/// unused, 83 % used.</para>
/// </summary>
/// <param name="Pool">The pool.</param>
/// <param name="ToCustomers">Cost charged to customers.</param>
/// <param name="ToUnassigned">Cost of rows that belong to no known customer.</param>
/// <param name="Used">Capacity used, in the pool's unit.</param>
public sealed record PoolUse(CostPool Pool, decimal ToCustomers, decimal ToUnassigned, decimal? Used)
{
    /// <summary>Charged altogether.</summary>
    public decimal Assigned => ToCustomers + ToUnassigned;

    /// <summary>Capacity that nobody used.</summary>
    public decimal? Unused => Pool.PracticalCapacity - Used;

    /// <summary>What the unused capacity cost.</summary>
    public decimal? UnusedCost => Pool.PracticalCapacity is > 0 and var capacity && Unused is { } unused
        ? decimal.Round(unused * Pool.Cost / capacity, 2, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>Share of the capacity that was used.</summary>
    public decimal? Utilisation => Pool.PracticalCapacity is > 0 and var capacity ? Used / capacity : null;

    /// <summary>What rounding of single costs leaves between the pool's cost and its parts.</summary>
    public decimal? Rounding => UnusedCost is { } unused ? Pool.Cost - Assigned - unused : null;
}
