using Entente.Methods.Costing;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>Makes a first cost model from a page of suggestions, so that a ledger can be costed within minutes.</summary>
internal sealed class StartModel(AddModel add)
{
    private const string Service = "customer_service";
    private const string Warehouse = "warehouse";
    private const decimal MonthsOfYear = 12;

    public async Task<Outcome<ModelOverview>> RunAsync(StartModelInput input, Actor actor, CancellationToken ct)
    {
        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        return await add.RunAsync(new NamedModel(input.Name, ModelOf(input), "Started from five typical activities."), actor, ct);
    }

    internal static CostModel ModelOf(StartModelInput input)
    {
        var part = PartOfYear(input.From!.Value, input.To!.Value);
        return new CostModel(
            [
                Pool(Service, "Customer service", input.ServicePeople, input.ServiceCost, part, !input.ServiceChecked),
                Pool(Warehouse, "Warehouse", input.WarehousePeople, input.WarehouseCost, part, !input.WarehouseChecked),
            ],
            [.. Activities(input)],
            input.Currency,
            input.From,
            input.To,
            input.CostOfGoodsPercent is { } percent ? (decimal)percent / 100 : null,
            Name: input.Name.Trim());
    }

    private static IEnumerable<Activity> Activities(StartModelInput input)
    {
        if (input.OrderMinutes > 0)
        {
            yield return Timed("take_order", "Taking orders", Service, input.OrderMinutes, null, DriverSource.Orders, "orders")
                with { Lever = ActivityLever.Process, IsEstimate = !input.OrderChecked };
        }

        if (input.PickMinutes > 0)
        {
            yield return Timed("pick_pack", "Picking and packing", Warehouse, input.PickMinutes, (ConditionOperator.More, "0"), DriverSource.OrderLines, "order lines")
                with { Lever = ActivityLever.Process, IsEstimate = !input.PickChecked };
        }

        if (input.DeliveryCost > 0)
        {
            yield return new Activity(
                "deliver", "transport", DriverType.Transaction, (decimal)input.DeliveryCost, null, DriverSource.Orders, "deliveries", "Delivering",
                ActivityLever.Behaviour, !input.DeliveryChecked);
        }

        if (input.ReturnMinutes > 0)
        {
            yield return Timed("handle_return", "Returns and credit notes", Service, input.ReturnMinutes, (ConditionOperator.Less, "0"), DriverSource.OrderLines, "returned lines")
                with { Lever = ActivityLever.Behaviour, IsEstimate = !input.ReturnChecked };
        }

        if (input.AccountMinutes > 0)
        {
            yield return Timed("account_work", "Questions and account work", Service, input.AccountMinutes, null, DriverSource.Orders, "orders")
                with { Lever = ActivityLever.Service, IsEstimate = !input.AccountChecked };
        }
    }

    private static Activity Timed(
        string key, string label, string pool, double minutes, (ConditionOperator Operator, string Value)? quantity, DriverSource source, string driver) => new(
        key, pool, DriverType.Duration, null,
        new TimeEquation(
        [
            new TimeTerm((decimal)minutes, null, quantity is { } when ? [new RowCondition(TimeTerm.QuantityColumn, when.Operator, [when.Value])] : null),
        ]),
        source, driver, label);

    private static CostPool Pool(string key, string label, double people, double cost, decimal part, bool isEstimate) => new(
        key, decimal.Round((decimal)people * (decimal)cost * part, 2), decimal.Round((decimal)people * StartModelInput.PracticalMinutes * part, 0),
        "minutes", label, isEstimate);

    private static decimal PartOfYear(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month
            + ((decimal)to.Day / DateTime.DaysInMonth(to.Year, to.Month)) - ((decimal)(from.Day - 1) / DateTime.DaysInMonth(from.Year, from.Month));
        return months / MonthsOfYear;
    }
}
