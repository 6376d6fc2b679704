using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>The ordered options for one customer with the money that each would bring, on what the earlier ones leave.</summary>
internal sealed record CustomerLadder(decimal Profit, IReadOnlyList<OptionEffect> Effects)
{
    public decimal ProfitThen => Effects.Count == 0 ? Profit : Effects[^1].ProfitThen;

    public decimal Together => ProfitThen - Profit;

    public static CustomerLadder Of(LoadedRun run, CustomerResult customer, CostDrivers drivers, OptionAssumptions? assumptions = null)
    {
        var activities = run.Activities(customer);
        var options = OptionProposal.For(run.Model, activities, drivers.Of(activities), assumptions);
        var profit = customer.NetMargin - customer.CostToServe;
        return new CustomerLadder(profit, [.. OptionLadder.Of(run.Model, activities, profit, options).Where(effect => effect.Money != 0)]);
    }
}
