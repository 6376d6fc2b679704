using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing.Published;

/// <summary>
/// Kaplan, R. S. &amp; Anderson, S. R. (2004), Time-driven activity-based costing, Harvard Business Review 82 (11), 131–138, and
/// their working paper of the same title: a customer service department that costs 560,000 a quarter.
/// </summary>
public sealed class KaplanAnderson
{
    private const decimal Cost = 560_000;
    private const decimal Capacity = 700_000;

    [Theory]
    [InlineData(0.7, 49_000, 8.00)]
    [InlineData(0.1, 1_400, 40.00)]
    [InlineData(0.2, 2_500, 44.80)]
    public void The_traditional_rates_are_those_of_the_article(double share, int volume, double rate) =>
        Assert.Equal((decimal)rate, TraditionalRates.Of(Cost, (decimal)share, volume));

    [Theory]
    [InlineData(8, 44, 50, 49_000, 1_400, 2_500)]
    [InlineData(40, 220, 250, 9_800, 280, 500)]
    public void Costs_and_unused_capacity_are_those_of_article_and_working_paper(
        int perOrder, int perInquiry, int perCredit, int orders, int inquiries, int credits)
    {
        var pool = new CostPool("service", Cost, Capacity);
        Activity[] activities = [Minutes("order", perOrder), Minutes("inquiry", perInquiry), Minutes("credit", perCredit)];
        var result = new Portfolio(new CostModel([pool], activities), "all")
            .Done("all", "order", orders).Done("all", "inquiry", inquiries).Done("all", "credit", credits).Result;

        Assert.Equal(0.80m, pool.Rate);
        Assert.Equal([313_600m, 49_280m, 100_000m], Enumerable.Range(0, 3).Select(result.Customers[0].Cost));
        var use = Assert.Single(result.Pools);
        Assert.Equal(
            (578_600m, 462_880m, 121_400m, 97_120m, 0m),
            (use.Used!.Value, use.Assigned, use.Unused!.Value, use.UnusedCost!.Value, use.Rounding!.Value));
        Assert.Equal(83m, decimal.Round(use.Utilisation!.Value * 100));
    }

    /// <summary>The packaging equation of the article: 0.5 minutes, 6.5 more for special handling, 0.2 more by air.</summary>
    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(1, 0, 7.0)]
    [InlineData(0, 1, 0.7)]
    [InlineData(1, 1, 7.2)]
    public void Packaging_takes_the_minutes_of_its_equation(int special, int byAir, double minutes)
    {
        Assert.True(TimeEquation.TryParse("0.5 + 6.5 [special] + 0.2 [ship = air]", out var equation, out _));
        var packaging = new Activity("pack", "", DriverType.Duration, Rate: 1, Time: equation);
        var result = new Portfolio(Portfolio.Model(packaging), "all").Done("all", "pack", 1, special, byAir).Result;

        Assert.Equal((decimal)minutes, result.Customers[0].Consumption(0));
    }

    private static Activity Minutes(string name, decimal minutes) =>
        new(name, "service", DriverType.Duration, Time: new TimeEquation([new TimeTerm(minutes)]));
}
