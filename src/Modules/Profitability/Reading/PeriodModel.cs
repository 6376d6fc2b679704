using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Reading;

/// <summary>
/// A cost model for other days than its own. Pools are stated for the model's period; for a part of it, or for more, cost
/// and capacity are taken in proportion to the days, so that rates stay and unused capacity can be compared.
/// </summary>
internal static class PeriodModel
{
    public static CostModel Of(CostModel model, DateOnly? from, DateOnly? to)
    {
        var (first, last) = (from ?? model.From, to ?? model.To);
        if (model is not { From: { } modelFrom, To: { } modelTo } || first is not { } runFrom || last is not { } runTo
            || (runFrom == modelFrom && runTo == modelTo))
        {
            return model with { From = first, To = last };
        }

        var part = (decimal)(runTo.DayNumber - runFrom.DayNumber + 1) / (modelTo.DayNumber - modelFrom.DayNumber + 1);
        return model with
        {
            From = first,
            To = last,
            Pools =
            [
                .. model.Pools.Select(pool => pool with
                {
                    Cost = decimal.Round(pool.Cost * part, 4),
                    PracticalCapacity = pool.PracticalCapacity is { } capacity ? decimal.Round(capacity * part, 4) : null,
                }),
            ],

            // The rate must not move by what rounding does to cost and capacity.
            Activities = [.. model.Activities.Select(activity => activity with { Rate = activity.Rate ?? model.RateOf(activity) })],
        };
    }
}
