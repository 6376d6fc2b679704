namespace Entente.Methods.Costing;

/// <summary>
/// What it would bring to let a customer go, and whether the step is open. In the first year only direct charges and a part
/// of the working time are saved; later all of it, if freed capacity is used or given up.
/// <para>First year = −net margin + direct charges + part × other costs. Later = −profit.</para>
/// <para>Open only when the customer is not new, there is nothing to learn from it, and it has refused the other options
/// (source 004, firing customers; Kaplan &amp; Cooper 1998).</para>
/// <para>Example: margin 100, direct charges 20, other costs 120, a third in the first year: −40 in the first year, +40 later.
/// </para>
/// </summary>
/// <param name="NetMargin">The margin that would be lost.</param>
/// <param name="DirectCharges">Costs of intensity activities.</param>
/// <param name="OtherCosts">Costs of time and capacity.</param>
/// <param name="FirstYearPart">Part of the other costs saved in the first year.</param>
public sealed record LettingGo(decimal NetMargin, decimal DirectCharges, decimal OtherCosts, decimal FirstYearPart = 1m / 3)
{
    /// <summary>Effect on our profit in the first year.</summary>
    public decimal FirstYear =>
        decimal.Round(-NetMargin + DirectCharges + (FirstYearPart * OtherCosts), 2, MidpointRounding.AwayFromZero);

    /// <summary>Effect once all freed time is used.</summary>
    public decimal Later => -NetMargin + DirectCharges + OtherCosts;

    /// <summary>Whether the step may be proposed. An unanswered question (null) keeps it closed.</summary>
    public static bool IsOpen(bool? isNew, bool? isSomethingToLearn, bool hasRefusedTheOthers) =>
        isNew == false && isSomethingToLearn == false && hasRefusedTheOthers;

    /// <summary>The step for one customer.</summary>
    public static LettingGo Of(CostModel model, CustomerActivities customer, decimal netMargin, decimal firstYearPart = 1m / 3)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(customer);
        var direct = model.Activities.Zip(customer.Costs).Where(pair => pair.First.Type == DriverType.Intensity).Sum(pair => pair.Second);
        return new LettingGo(netMargin, direct, customer.Costs.Sum() - direct, firstYearPart);
    }
}
