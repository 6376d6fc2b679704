using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>One customer of a run as the API gives it.</summary>
internal sealed record CustomerAnswer(
    CustomerRow Customer, long Orders, long Lines, decimal ListAmount, IReadOnlyList<ActivityAnswer> Activities,
    IReadOnlyList<OptionAnswer> Options, decimal LettingGoFirstYear, decimal LettingGoLater, IReadOnlyList<PlanOverview> Plans,
    IReadOnlyList<CustomerHistoryPoint> History)
{
    public static CustomerAnswer Of(CustomerOnPage page) => new(
        CustomerRow.Of(page.Run, page.Customer), page.Customer.Orders, page.Customer.Lines, page.Customer.ListAmount,
        [
            .. page.Run.Model.Activities.Select((activity, at) => new ActivityAnswer(
                activity.Name, activity.Shown(), page.Customer.Quantity(at), page.Customer.Consumption(at), page.Customer.Cost(at),
                page.Drivers.FirstOrDefault(driver => driver.Activity == at)?.Excess)),
        ],
        [.. page.Ladder.Effects.Select(effect => new OptionAnswer(effect.Option.Kind, effect.FreedTime, effect.Cash, effect.ProfitThen))],
        page.Departure.FirstYear, page.Departure.Later, page.Plans, page.History);
}

/// <summary>An activity of a customer: how often, how much, what it cost, and the money against the median customer.</summary>
internal sealed record ActivityAnswer(string Activity, string Name, decimal Quantity, decimal Consumption, decimal Cost, decimal? AgainstMedian);

/// <summary>An option of the ladder.</summary>
internal sealed record OptionAnswer(OptionKind Option, decimal FreedTime, decimal Cash, decimal ProfitThen);
