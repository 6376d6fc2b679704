using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// How a customer stood when something was decided: what the follow-up at the next run is measured against. Costs and
/// profit are taken a sale (as shares of revenue), so that a customer who buys more does not look as if it had changed.
/// </summary>
internal sealed record PlanBaseline(
    string Currency, DateOnly To, decimal Revenue, decimal NetMargin, decimal Profit, IReadOnlyDictionary<string, decimal> Costs)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The activities that an option touches; all for the others.</summary>
    public static PlanBaseline Of(LoadedRun run, CustomerResult customer, PlanOption option, CustomerLadderTouch touched) => new(
        run.Currency, run.Run.ToDay, customer.Revenue, customer.NetMargin, customer.Profit,
        touched.Activities(option).ToDictionary(at => run.Model.Activities[at].Name, customer.Cost, StringComparer.Ordinal));

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static PlanBaseline? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<PlanBaseline>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// What came, in money of the later run: of the touched costs, the fall of their share of revenue × later revenue; for
    /// a price, the rise of the margin's share besides. Of letting go nothing has come while the customer still buys.
    /// </summary>
    public decimal? CameIn(LoadedRun later, CustomerResult customer, PlanOption option)
    {
        if (Revenue <= 0 || customer.Revenue <= 0)
        {
            return null;
        }

        if (option == PlanOption.LetGo)
        {
            return 0;
        }

        var costs = later.Model.Activities.Index().Where(item => Costs.ContainsKey(item.Item.Name)).Sum(item => customer.Cost(item.Index));
        var saved = (Costs.Values.Sum() / Revenue * customer.Revenue) - costs;
        var margin = option == PlanOption.MenuPrice ? customer.NetMargin - (NetMargin / Revenue * customer.Revenue) : 0;
        return decimal.Round(saved + margin, 2, MidpointRounding.AwayFromZero);
    }
}

/// <summary>Which activities the options of a customer touch.</summary>
internal sealed class CustomerLadderTouch(LoadedRun run, IReadOnlyList<OptionEffect> effects)
{
    public IEnumerable<int> Activities(PlanOption option)
    {
        var touched = effects.Where(effect => effect.Option.Kind.ToPlan() == option).SelectMany(effect => effect.Option.Steps).Select(step => step.Activity).Distinct().ToList();
        return touched.Count > 0 ? touched : Enumerable.Range(0, run.Model.Activities.Count);
    }
}
