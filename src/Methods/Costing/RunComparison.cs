namespace Entente.Methods.Costing;

/// <summary>One customer in one run.</summary>
/// <param name="Figures">Revenue, margin, cost.</param>
/// <param name="Quadrant">Where it stood.</param>
/// <param name="Activities">Cost and quantity by name of activity.</param>
public sealed record RunCustomer(
    CustomerFigures Figures, Quadrant Quadrant, IReadOnlyDictionary<string, (decimal Cost, decimal Quantity)> Activities);

/// <summary>Why a profit changed: one cause and its money.</summary>
/// <param name="Cause">Volume, margin, or an activity's times or rate.</param>
/// <param name="Activity">The activity; null for volume and margin.</param>
/// <param name="Money">Effect on profit.</param>
public sealed record ProfitCause(ProfitCauseKind Cause, string? Activity, decimal Money);

/// <summary>Kinds of causes.</summary>
public enum ProfitCauseKind
{
    /// <summary>More or less revenue at the earlier margin.</summary>
    Volume,

    /// <summary>A better or worse margin on the later revenue.</summary>
    Margin,

    /// <summary>An activity was done more or less often, at the earlier cost a time.</summary>
    Times,

    /// <summary>Each time cost more or less than before.</summary>
    CostEachTime,
}

/// <summary>A customer in both runs, or in one of them.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it is gone.</param>
/// <param name="Causes">Causes of the change of profit, the largest first; they add up to it.</param>
public sealed record CustomerChange(string Id, RunCustomer? Before, RunCustomer? After, IReadOnlyList<ProfitCause> Causes)
{
    /// <summary>Change of net margin − cost-to-serve.</summary>
    public decimal Change => Exact(After) - Exact(Before);

    /// <summary>Whether it stands in another quadrant.</summary>
    public bool HasMoved => Before is not null && After is not null && Before.Quadrant != After.Quadrant;

    internal static decimal Exact(RunCustomer? customer) =>
        customer is null ? 0 : customer.Figures.NetMargin - customer.Figures.CostToServe;
}

/// <summary>
/// Two runs beside each other: who moved, and why. Change of profit = volume (Δrevenue × earlier margin share) + margin (the
/// rest of Δnet margin) − Σ over activities of times (Δquantity × earlier cost a time) and cost each time (the rest).
/// <para>Undefined: without earlier revenue the whole change of margin counts as volume; without an earlier quantity the
/// whole change of an activity's cost counts as times.</para>
/// <para>Source: METHODS 9.3, 9.4; the usual separation of volume and rate variances. Example: margin 20 of 100 becomes 33
/// of 110: volume +2, margin +11.</para>
/// </summary>
public static class RunComparison
{
    /// <summary>Customers of either run, the largest change of profit first.</summary>
    public static IReadOnlyList<CustomerChange> Of(IEnumerable<RunCustomer> before, IEnumerable<RunCustomer> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.ToDictionary(customer => customer.Figures.Id, StringComparer.Ordinal);
        var later = after.ToDictionary(customer => customer.Figures.Id, StringComparer.Ordinal);
        return [.. earlier.Keys.Union(later.Keys, StringComparer.Ordinal)
            .Select(id => Change(id, earlier.GetValueOrDefault(id), later.GetValueOrDefault(id)))
            .OrderByDescending(change => Math.Abs(change.Change)).ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static CustomerChange Change(string id, RunCustomer? before, RunCustomer? after)
    {
        var causes = Sales(before?.Figures, after?.Figures)
            .Concat(Names(before, after).SelectMany(name => OfActivity(name, Of(before, name), Of(after, name))));
        return new CustomerChange(id, before, after, [.. causes.Where(cause => cause.Money != 0)
            .OrderByDescending(cause => Math.Abs(cause.Money)).ThenBy(cause => cause.Activity, StringComparer.Ordinal).ThenBy(cause => cause.Cause)]);
    }

    private static IEnumerable<string> Names(RunCustomer? before, RunCustomer? after) =>
        (before?.Activities.Keys ?? []).Union(after?.Activities.Keys ?? [], StringComparer.Ordinal);

    private static (decimal Cost, decimal Quantity) Of(RunCustomer? customer, string activity) =>
        customer is not null && customer.Activities.TryGetValue(activity, out var found) ? found : default;

    private static IEnumerable<ProfitCause> Sales(CustomerFigures? before, CustomerFigures? after)
    {
        var change = (after?.NetMargin ?? 0) - (before?.NetMargin ?? 0);
        var volume = before is { Revenue: > 0 }
            ? Cents(((after?.Revenue ?? 0) - before.Revenue) * before.NetMargin / before.Revenue)
            : change;
        yield return new ProfitCause(ProfitCauseKind.Volume, null, volume);
        yield return new ProfitCause(ProfitCauseKind.Margin, null, change - volume);
    }

    private static IEnumerable<ProfitCause> OfActivity(
        string name, (decimal Cost, decimal Quantity) before, (decimal Cost, decimal Quantity) after)
    {
        var change = before.Cost - after.Cost;
        var times = before.Quantity == 0 ? change : Cents((before.Quantity - after.Quantity) * before.Cost / before.Quantity);
        yield return new ProfitCause(ProfitCauseKind.Times, name, times);
        yield return new ProfitCause(ProfitCauseKind.CostEachTime, name, change - times);
    }

    private static decimal Cents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
