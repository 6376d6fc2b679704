namespace Entente.Methods.Costing;

/// <summary>
/// Activity rates of the traditional way: people say which part of their time an activity takes, and the cost of that part
/// is divided by the number of times it was done. It charges idle time too, which is why Entente costs by practical capacity;
/// kept to compare with an older study.
/// <para>Rate = cost × share / volume. Undefined: null where the volume is 0.</para>
/// <para>Source: Kaplan &amp; Anderson 2004. Example: 560,000, 70 % of the time on 49,000 orders: 8.00 an order.</para>
/// </summary>
public static class TraditionalRates
{
    /// <summary>Cost of doing the activity once.</summary>
    public static decimal? Of(decimal cost, decimal share, decimal volume) => volume == 0 ? null : cost * share / volume;
}
