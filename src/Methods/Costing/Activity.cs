namespace Entente.Methods.Costing;

/// <summary>
/// Something that is done for customers, the pool whose resources it takes, and how much it takes each time.
/// <para>Cost = consumption × rate. Consumption: the quantity (transaction, intensity), the minutes (duration), or what the
/// time equation gives. Rate: the activity's own, else the pool's.</para>
/// <para>Source: Kaplan &amp; Anderson 2004; source 004, activity-based costing.</para>
/// </summary>
/// <param name="Name">The key under which events name it, such as handle_order.</param>
/// <param name="Pool">Name of its cost pool.</param>
/// <param name="Type">How it is charged.</param>
/// <param name="Rate">Its own rate per unit of consumption; null to take the pool's.</param>
/// <param name="Time">What it takes each time; null for the recorded quantity or minutes.</param>
/// <param name="Source">Which rows it is counted from.</param>
/// <param name="Driver">What is counted, in words: orders, deliveries, minutes.</param>
/// <param name="Label">Its name for people; null to show the key.</param>
/// <param name="Lever">What can be done about its cost.</param>
/// <param name="IsEstimate">Whether rate and times are suggestions that nobody has confirmed.</param>
public sealed record Activity(
    string Name,
    string Pool,
    DriverType Type,
    decimal? Rate = null,
    TimeEquation? Time = null,
    DriverSource Source = DriverSource.Events,
    string? Driver = null,
    string? Label = null,
    ActivityLever Lever = ActivityLever.None,
    bool IsEstimate = false)
{
    /// <summary>The equation that gives the consumption: the given one, or the recorded quantity or minutes.</summary>
    public TimeEquation Consumption => Time ?? (Type == DriverType.Duration ? TimeEquation.Minutes : TimeEquation.Quantity);
}
