using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>Customers to act on: low margin, dear service, and a loss on sales.</summary>
internal static class ToActOn
{
    /// <summary>Where one share of cost of goods stands for all, every margin is the same and says nothing.</summary>
    public static bool HasOneMargin(LoadedRun run) => run.Model.CostOfGoodsShare is not null;

    public static IEnumerable<CustomerResult> Of(LoadedRun run, IEnumerable<CustomerResult> chosen) =>
        chosen.Where(c => c is { Profit: < 0, Revenue: > 0 } && (HasOneMargin(run) || c.Quadrant == Quadrant.Act));
}
