namespace Entente.Methods.Costing;

/// <summary>How far each option is expected to go. Assumptions, not findings: every one can be changed and is shown.</summary>
/// <param name="ProcessSaved">Part of the cost of our own process that improvement takes away.</param>
/// <param name="TowardMedian">How far a customer who sees the cost comes toward the median's habits: 0.5 is halfway.</param>
/// <param name="FeeOfCost">Fee for a unit, as a share of what it costs us.</param>
/// <param name="FeesKept">Part of the fees that is in fact paid.</param>
/// <param name="ServiceSaved">Part of visits and help that self-service or calls replace.</param>
public sealed record OptionAssumptions(
    decimal ProcessSaved = 0.2m, decimal TowardMedian = 0.5m, decimal FeeOfCost = 1m, decimal FeesKept = 0.7m, decimal ServiceSaved = 0.3m);

/// <summary>
/// Proposes the ordered options for a customer in the quadrant to act on, from its own data and the activities' levers.
/// Only activities in which the customer is dearer than the median are touched by options on its habits and its service.
/// <para>Sharing cost data moves a habit from this customer's times an order part of the way to the median's; where times
/// an order are unknown, the cost share is moved instead.</para>
/// <para>Source: METHODS 9.3; source 004, managing unprofitable customers.</para>
/// </summary>
public static class OptionProposal
{
    /// <summary>The options that apply, in order; empty where no activity has a lever.</summary>
    public static IReadOnlyList<ActOption> For(
        CostModel model, CustomerActivities customer, IReadOnlyList<CostDriver> drivers, OptionAssumptions? assumptions = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(drivers);
        var expected = assumptions ?? new OptionAssumptions();
        var dearer = drivers.Where(driver => driver.Excess > 0).ToList();
        var habits = Of(ActivityLever.Behaviour, dearer);
        ActOption[] options =
        [
            new(OptionKind.FixProcess, [.. Of(ActivityLever.Process, drivers).Select(d => new OptionStep(d.Activity, expected.ProcessSaved))]),
            new(OptionKind.ShareCostData, [.. habits.Select(d => new OptionStep(d.Activity, Saved(d, expected.TowardMedian)))]),
            new(OptionKind.MenuPrice, [.. habits.Select(d => new OptionStep(d.Activity, 0, Fee(customer, d, expected), expected.FeesKept))]),
            new(OptionKind.ChangeRelationship, [.. Of(ActivityLever.Service, dearer).Select(d => new OptionStep(d.Activity, expected.ServiceSaved))]),
        ];
        return [.. options.Where(option => option.Steps.Count > 0)];

        IEnumerable<CostDriver> Of(ActivityLever lever, IEnumerable<CostDriver> among) =>
            among.Where(driver => model.Activities[driver.Activity].Lever == lever && driver.Cost > 0);
    }

    private static decimal Saved(CostDriver driver, decimal toward) =>
        driver is { PerOrder: > 0 and var own, MedianPerOrder: { } median }
            ? Math.Max(0, 1 - (median / own)) * toward
            : Math.Clamp(driver.Excess / driver.Cost, 0, 1) * toward;

    private static decimal Fee(CustomerActivities customer, CostDriver driver, OptionAssumptions expected) =>
        customer.Quantities[driver.Activity] is > 0 and var quantity
            ? decimal.Round(driver.Cost / quantity * expected.FeeOfCost, 2, MidpointRounding.AwayFromZero)
            : 0;
}
