using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

public sealed class ActionTests
{
    private static readonly CostModel Model = Portfolio.Model(
        Portfolio.Each("change", 2) with { Lever = ActivityLever.Behaviour },
        Portfolio.Each("entry", 1) with { Lever = ActivityLever.Process },
        Portfolio.Each("help", 5) with { Lever = ActivityLever.Service },
        new Activity("freight", "", DriverType.Intensity, 1));

    [Fact]
    public void The_example_saves_40_and_charges_42()
    {
        var customer = new CustomerActivities("a", 1_000, 100, [80, 0, 0, 0], [40, 0, 0, 0]);

        var effects = OptionLadder.Of(Model, customer, profit: -50, [
            new ActOption(OptionKind.ShareCostData, [new OptionStep(0, SavedShare: 0.5m)]),
            new ActOption(OptionKind.MenuPrice, [new OptionStep(0, Fee: 3, KeptShare: 0.7m)])]);

        Assert.Equal([(40m, 0m, -10m), (0m, 42m, 32m)], effects.Select(effect => (effect.FreedTime, effect.Cash, effect.ProfitThen)));
    }

    [Fact]
    public void Each_option_counts_on_what_the_earlier_ones_leave()
    {
        var customer = new CustomerActivities("a", 1_000, 100, [80, 0, 0, 0], [40, 0, 0, 0]);
        var half = new ActOption(OptionKind.FixProcess, [new OptionStep(0, SavedShare: 0.5m)]);

        Assert.Equal([40m, 20m, 10m], OptionLadder.Of(Model, customer, 0, [half, half, half]).Select(effect => effect.Money));
    }

    [Fact]
    public void Direct_charges_and_prices_are_cash_and_the_rest_is_freed_time()
    {
        var customer = new CustomerActivities("a", 1_000, 100, [80, 0, 0, 20], [40, 0, 0, 20]);

        var effect = Assert.Single(OptionLadder.Of(Model, customer, 0, [
            new ActOption(OptionKind.ShareCostData, [new OptionStep(0, 0.5m), new OptionStep(3, 0.5m)], PriceIncrease: 0.01m)]));

        Assert.Equal((40m, 20m), (effect.FreedTime, effect.Cash));
    }

    [Fact]
    public void What_makes_a_customer_dearer_is_its_cost_above_the_median_share()
    {
        CustomerActivities[] all =
        [
            new("a", 100, 10, [1], [10]), new("b", 100, 10, [2], [20]), new("c", 1_000, 10, [80], [90]), new("no sales", 0, 0, [7], [7]),
        ];
        var drivers = new CostDrivers(all);

        var driver = Assert.Single(drivers.Of(all[2]));
        Assert.Equal((60m, 0.02m, 9m, 2m), (driver.Excess, driver.MedianShare, driver.PerOrder!.Value, driver.MedianPerOrder!.Value));
        Assert.Empty(drivers.Of(all[3]));
        Assert.Empty(new CostDrivers(all[..2]).Of(all[0]));
    }

    [Fact]
    public void Options_are_proposed_in_order_and_only_where_a_lever_moves_something()
    {
        CustomerActivities[] all =
        [
            new("a", 1_000, 100, [10, 50, 10, 0], [5, 50, 2, 0]), new("b", 1_000, 100, [10, 50, 10, 0], [5, 50, 2, 0]),
            new("dear", 1_000, 100, [80, 50, 60, 0], [40, 50, 12, 0]),
        ];
        var options = OptionProposal.For(Model, all[2], new CostDrivers(all).Of(all[2]));

        Assert.Equal(
            [OptionKind.FixProcess, OptionKind.ShareCostData, OptionKind.MenuPrice, OptionKind.ChangeRelationship],
            options.Select(option => option.Kind));
        // 40 changes on 100 orders, the median 5: halfway is 22.5, so 43.75 % go.
        Assert.Equal(0.4375m, options[1].Steps[0].SavedShare);
        Assert.Equal((2m, 0.7m), (options[2].Steps[0].Fee, options[2].Steps[0].KeptShare));
        Assert.Equal([OptionKind.FixProcess], OptionProposal.For(Model, all[0], new CostDrivers(all).Of(all[0])).Select(option => option.Kind));
    }

    [Fact]
    public void Letting_go_costs_in_the_first_year_what_it_brings_later()
    {
        var customer = new CustomerActivities("a", 1_000, 10, [60, 0, 60, 20], [30, 0, 12, 20]);
        var step = LettingGo.Of(Model, customer, netMargin: 100);

        Assert.Equal((-40m, 40m), (step.FirstYear, step.Later));
    }

    [Theory]
    [InlineData(false, false, true, true)]
    [InlineData(true, false, true, false)]
    [InlineData(false, true, true, false)]
    [InlineData(false, false, false, false)]
    [InlineData(null, false, true, false)]
    [InlineData(false, null, true, false)]
    public void Letting_go_is_closed_until_both_questions_are_answered_no(bool? isNew, bool? isLearning, bool hasRefused, bool isOpen) =>
        Assert.Equal(isOpen, LettingGo.IsOpen(isNew, isLearning, hasRefused));

    [Fact]
    public void A_change_of_profit_is_taken_apart_into_causes_that_add_up_to_it()
    {
        var before = Of("a", 100, 20, Quadrant.Protect, ("change", 10, 5), ("help", 4, 1));
        var after = Of("a", 110, 33, Quadrant.Act, ("change", 24, 8), ("visit", 6, 2));

        var change = Assert.Single(RunComparison.Of([before], [after]));

        Assert.Equal(
            [(ProfitCauseKind.Margin, null, 11m), (ProfitCauseKind.CostEachTime, "change", -8m), (ProfitCauseKind.Times, "change", -6m),
                (ProfitCauseKind.Times, "visit", -6m), (ProfitCauseKind.Times, "help", 4m), (ProfitCauseKind.Volume, (string?)null, 2m)],
            change.Causes.Select(cause => (cause.Cause, cause.Activity, cause.Money)));
        Assert.Equal(change.Causes.Sum(cause => cause.Money), change.Change);
        Assert.True(change.HasMoved);
    }

    [Fact]
    public void New_and_lost_customers_are_no_movers()
    {
        var changes = RunComparison.Of([Of("gone", 10, 5, Quadrant.Act)], [Of("new", 10, 7, Quadrant.Protect)]);

        Assert.Equal([("new", 7m, false), ("gone", -5m, false)], changes.Select(change => (change.Id, change.Change, change.HasMoved)));
    }

    private static RunCustomer Of(
        string id, decimal revenue, decimal margin, Quadrant quadrant, params (string Name, decimal Cost, decimal Quantity)[] activities) => new(
        new CustomerFigures(id, revenue, margin, activities.Sum(activity => activity.Cost)),
        quadrant,
        activities.ToDictionary(activity => activity.Name, activity => (activity.Cost, activity.Quantity)));
}
