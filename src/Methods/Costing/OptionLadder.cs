namespace Entente.Methods.Costing;

/// <summary>
/// What ordered options bring on one customer's own data, each on what the earlier ones leave. A saved share lowers the
/// activity's remaining quantity; a fee is paid on the quantity that then remains.
/// <para>Money of a step = remaining cost × saved share, plus remaining quantity × fee × kept share. Savings of intensity
/// activities (direct charges), fees and prices are cash at once; the rest is freed time.</para>
/// <para>Source: METHODS 9.3; source 004, Kaplan &amp; Cooper 1998. Example: expedites cost 80 for 40 times. Half of them go:
/// 40 saved; then a fee of 3 on the 20 that remain, 70 % of it paid: 42 more.</para>
/// </summary>
public static class OptionLadder
{
    /// <summary>The effects, in the order given.</summary>
    public static IReadOnlyList<OptionEffect> Of(
        CostModel model, CustomerActivities customer, decimal profit, IReadOnlyList<ActOption> options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(options);
        var remaining = Enumerable.Repeat(1m, customer.Costs.Count).ToArray();
        var effects = new List<OptionEffect>(options.Count);
        foreach (var option in options)
        {
            var (freed, cash) = Effect(model, customer, option, remaining);
            profit += freed + cash;
            effects.Add(new OptionEffect(option, freed, cash, profit));
        }

        return effects;
    }

    private static (decimal Freed, decimal Cash) Effect(
        CostModel model, CustomerActivities customer, ActOption option, decimal[] remaining)
    {
        var (freed, cash) = (0m, Cents(option.PriceIncrease * Math.Max(0, customer.Revenue)));
        foreach (var step in option.Steps)
        {
            var saved = Cents(customer.Costs[step.Activity] * remaining[step.Activity] * step.SavedShare);
            remaining[step.Activity] *= 1 - step.SavedShare;
            var fees = Cents(customer.Quantities[step.Activity] * remaining[step.Activity] * step.Fee * step.KeptShare);
            var isDirect = model.Activities[step.Activity].Type == DriverType.Intensity;
            (freed, cash) = (freed + (isDirect ? 0 : saved), cash + fees + (isDirect ? saved : 0));
        }

        return (freed, cash);
    }

    private static decimal Cents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
