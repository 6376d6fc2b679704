namespace Entente.Methods.Costing;

/// <summary>
/// Resources that cost money whether used or not, such as the people of the order desk, and how much work they can do.
/// <para>Rate = cost / practical capacity, so that a customer pays for what it takes and not for idle time (Kaplan &amp;
/// Anderson 2004). Practical capacity is what people can really work, often 80–85 % of the paid time.</para>
/// <para>Undefined: a pool without capacity has no rate; its activities then need their own.</para>
/// <para>Example: 560,000 for 700,000 minutes is 0.80 a minute.</para>
/// </summary>
/// <param name="Name">The pool's key, such as customer_service.</param>
/// <param name="Cost">What the pool costs in the period, in the currency of the model.</param>
/// <param name="PracticalCapacity">What it can do in the period, in its unit; null where unknown.</param>
/// <param name="CapacityUnit">minutes, deliveries, …</param>
/// <param name="Label">Its name for people; null to show the key.</param>
/// <param name="IsEstimate">Whether the figures are suggestions that nobody has confirmed.</param>
public sealed record CostPool(
    string Name,
    decimal Cost,
    decimal? PracticalCapacity,
    string CapacityUnit = "minutes",
    string? Label = null,
    bool IsEstimate = false)
{
    /// <summary>Cost of one unit of capacity; null without capacity.</summary>
    public decimal? Rate => PracticalCapacity is > 0 ? Cost / PracticalCapacity : null;
}
