using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

public sealed class CostingResultTests
{
    [Fact]
    public void Ranks_follow_profit_and_ties_the_id()
    {
        var result = new Portfolio(Portfolio.Model(Portfolio.Each("a", 1)), "z", "b", "a", "c")
            .Sales("z", 10, 0).Sales("b", 5, 0).Sales("a", 5, 0).Sales("c", 7, 0).Result;

        Assert.Equal(["z", "c", "a", "b"], result.Customers.Select(customer => customer.Id));
        Assert.Equal([10m, 17m, 22m, 27m], result.Customers.Select(customer => customer.CumulativeProfit));
    }

    [Fact]
    public void Profit_is_rounded_half_away_from_zero_to_the_cent()
    {
        var result = new Portfolio(Portfolio.Model(Portfolio.Each("a", 0.005m)), "a", "b").Sales("a", 1, 0).Done("a", "a", 1).Done("b", "a", 1).Result;

        Assert.Equal([1.00m, -0.01m], result.Customers.Select(customer => customer.Profit));
    }

    [Fact]
    public void Where_all_time_hangs_on_a_condition_only_rows_that_meet_it_are_counted()
    {
        Assert.True(TimeEquation.TryParse("12 [quantity < 0]", out var time, out _));
        var returns = new Activity("returns", "", DriverType.Duration, 0.5m, time, DriverSource.OrderLines);

        var customer = new Portfolio(Portfolio.Model(returns), "c").Done("c", "returns", 287, 93).Result.Customers[0];

        Assert.Equal((93m, 1_116m, 558m), (customer.Quantity(0), customer.Consumption(0), customer.CostToServe));
    }

    [Fact]
    public void A_rate_that_does_not_end_is_not_rounded_before_it_is_used()
    {
        var model = new CostModel([new CostPool("p", 1_000, 3)], [new Activity("a", "p", DriverType.Duration)]);

        Assert.Equal(1_000m, new Portfolio(model, "c").Done("c", "a", 1, 3).Result.Customers[0].CostToServe);
    }

    [Fact]
    public void An_own_rate_uses_as_much_of_the_pool_as_its_cost_would_buy()
    {
        var model = new CostModel([new CostPool("p", 800, 1_000)], [new Activity("order", "p", DriverType.Transaction, Rate: 32)]);

        var use = new Portfolio(model, "c").Done("c", "order", 10).Result.Pools[0];

        Assert.Equal((400m, 320m, 480m), (use.Used!.Value, use.Assigned, use.UnusedCost!.Value));
    }

    [Fact]
    public void What_belongs_to_nobody_is_costed_and_stands_apart()
    {
        var result = new Portfolio(Portfolio.Model(Portfolio.Each("a", 2)), "c").Sales("nobody", 30, 10).Done("nobody", "a", 3).Result;

        Assert.Equal((30m, 6m, 14m, 0), (result.Unassigned.Revenue, result.Unassigned.CostToServe, result.Unassigned.Profit, result.Unassigned.Rank));
        Assert.Equal(0m, result.TotalRevenue);
    }

    [Theory]
    [InlineData("rate", "It has no rate, and there is no pool x. Give one of the two.")]
    [InlineData("twice", "This name is used twice. Give each its own.")]
    [InlineData("minutes", "Orders record no minutes: an activity counted from orders needs a time equation.")]
    public void A_model_that_cannot_be_used_says_why(string fault, string message)
    {
        var model = fault switch
        {
            "rate" => Portfolio.Model(new Activity("a", "x", DriverType.Transaction)),
            "twice" => Portfolio.Model(Portfolio.Each("a", 1), Portfolio.Each("A", 1)),
            _ => Portfolio.Model(new Activity("a", "", DriverType.Duration, 1, Source: DriverSource.Orders)),
        };

        Assert.Contains(model.Check(), problem => !problem.IsWarning && problem.Message == message);
        Assert.Throws<ArgumentException>(() => new Portfolio(model, "c").Result);
    }
}
