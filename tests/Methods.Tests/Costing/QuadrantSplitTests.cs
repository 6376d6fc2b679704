using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

public sealed class QuadrantSplitTests
{
    [Theory]
    [InlineData(10, 2.1, 1.1, Quadrant.Protect, "HM_LC")]
    [InlineData(10, 2.1, 1.3, Quadrant.ManageServiceCost, "HM_HC")]
    [InlineData(10, 1.9, 1.1, Quadrant.PassiveAndCheap, "LM_LC")]
    [InlineData(10, 1.9, 1.3, Quadrant.Act, "LM_HC")]
    [InlineData(10, 2.0, 1.2, Quadrant.PassiveAndCheap, "LM_LC")]
    [InlineData(0, 0, 0, Quadrant.PassiveAndCheap, "LM_LC")]
    [InlineData(0, 0, 0.01, Quadrant.Act, "LM_HC")]
    [InlineData(-5, -0.9, 0, Quadrant.ManageServiceCost, "HM_HC")]
    public void A_customer_is_high_only_above_the_mean(double revenue, double margin, double cost, Quadrant quadrant, string code)
    {
        var found = new QuadrantSplit(100, 20, 12).Of((decimal)revenue, (decimal)margin, (decimal)cost);

        Assert.Equal((quadrant, code), (found, QuadrantSplit.Code(found)));
    }

    [Fact]
    public void The_test_is_exact_where_a_double_is_not()
    {
        // A third of the revenue exactly: 0.1 + 0.2 of 0.9 in binary floating point would be more.
        Assert.Equal(Quadrant.PassiveAndCheap, new QuadrantSplit(0.9m, 0.3m, 0.3m).Of(0.3m, 0.1m, 0.1m));
        Assert.Equal(Quadrant.Act, new QuadrantSplit(9_000_000_000_000m, 3_000_000_000_000m, 3_000_000_000_000m).Of(3_000_000_000_000m, 1_000_000_000_000m, 1_000_000_000_000.0001m));
    }

    [Fact]
    public void A_target_takes_the_place_of_a_mean()
    {
        var split = new QuadrantSplit(100, 20, 12, marginTarget: 0.3m, costTarget: 0.05m);

        Assert.Equal(Quadrant.Act, split.Of(10, 2.9m, 0.6m));
        Assert.Equal((0.3m, 0.05m), (split.MarginLine, split.CostLine));
    }

    [Fact]
    public void Without_revenue_the_lines_are_undefined() => Assert.Null(new QuadrantSplit(0, 0, 10).MarginLine);
}
