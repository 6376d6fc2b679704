using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

public sealed class WhaleCurveTests
{
    [Fact]
    public void The_example_rises_to_120_and_gives_20_back()
    {
        var curve = WhaleCurve.Of([Of("d", -20), Of("b", 50), Of("c", 10), Of("a", 60)]);

        Assert.Equal(["a", "b", "c", "d"], curve.Ranked.Select(customer => customer.Id));
        Assert.Equal([60m, 110m, 120m, 100m], curve.Points.Select(point => point.Cumulative));
        Assert.Equal((120m, 3, 1.2m, 0.2m, 0.75m), (curve.Peak, curve.PeakAt, curve.PeakShare!.Value, curve.DestroyedShare!.Value, curve.PeakAtShare!.Value));
    }

    [Fact]
    public void The_peak_is_where_the_fewest_customers_bring_it()
    {
        var curve = WhaleCurve.Of([Of("a", 10), Of("b", 0), Of("c", -1)]);

        Assert.Equal((10m, 1), (curve.Peak, curve.PeakAt));
    }

    [Fact]
    public void A_total_of_nothing_or_less_has_an_absolute_scale_and_no_shares()
    {
        foreach (var curve in new[] { WhaleCurve.Of([Of("a", 10), Of("b", -10)]), WhaleCurve.Of([Of("a", 10), Of("b", -30)]), WhaleCurve.Of([]) })
        {
            Assert.True(curve.IsAbsolute);
            Assert.Null(curve.PeakShare);
            Assert.Null(curve.DestroyedShare);
            Assert.Null(curve.BestShare(0.2m).Share);
        }
    }

    [Fact]
    public void Where_nobody_earns_the_peak_is_nothing_at_no_customer()
    {
        var curve = WhaleCurve.Of([Of("a", -10), Of("b", -30)]);

        Assert.Equal((0m, 0, 40m), (curve.Peak, curve.PeakAt, curve.GivenBack));
    }

    [Theory]
    [InlineData(0.99, ProfitState.NearBreakEven)]
    [InlineData(-0.99, ProfitState.NearBreakEven)]
    [InlineData(1, ProfitState.Profitable)]
    [InlineData(-1, ProfitState.LossMaking)]
    [InlineData(0, ProfitState.NearBreakEven)]
    public void Near_break_even_is_less_than_one_percent_of_revenue(double profit, ProfitState state) =>
        Assert.Equal(state, WhaleCurve.StateOf((decimal)profit, 100, 0.01m));

    [Fact]
    public void Without_revenue_the_sign_of_the_profit_decides()
    {
        Assert.Equal(ProfitState.LossMaking, WhaleCurve.StateOf(-0.01m, 0, 0.01m));
        Assert.Equal(ProfitState.Profitable, WhaleCurve.StateOf(0.01m, -100, 0.01m));
        Assert.Equal(ProfitState.NearBreakEven, WhaleCurve.StateOf(0, 0, 0.01m));
    }

    [Fact]
    public void The_sales_curve_takes_the_largest_customers_first()
    {
        var curve = WhaleCurve.Of([
            new CustomerFigures("a", 10, 5, 0), new CustomerFigures("b", 80, 1, 0), new CustomerFigures("c", 5, 2, 0),
            new CustomerFigures("d", 3, 1, 0), new CustomerFigures("e", 2, 1, 0)]);

        Assert.Equal((1, 0.8m), curve.LargestShare(0.2m));
        Assert.Equal((1, 0.5m), curve.BestShare(0.2m));
    }

    private static CustomerFigures Of(string id, decimal profit) => new(id, 100, profit, 0);
}
