using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing.Published;

/// <summary>Worked cases of textbooks and courses, with where they were published.</summary>
public sealed class TextbookCases
{
    private static readonly string[] Drivers = ["order", "order processed", "item processed", "delivery", "mile", "expedite", "visit", "bill", "reminder", "return", "item restocked"];
    private static readonly decimal[] Rates = [25, 18, 1.25m, 120, 1, 600, 160, 6, 15, 80, 5];

    /// <summary>Friends Company, activity-based management, simplestudies.com: three customers and eleven drivers.</summary>
    [Theory]
    [InlineData("AutoCo", 30_000, 6_282, 23_718, new[] { 7, 7, 500, 7, 20, 0, 1, 1, 0, 2, 60 })]
    [InlineData("Motor", 77_000, 12_459, 64_541, new[] { 16, 16, 380, 16, 35, 1, 2, 1, 1, 3, 102 })]
    [InlineData("FastBike", 69_000, 23_912, 45_088, new[] { 44, 44, 150, 44, 46, 6, 4, 1, 4, 12, 240 })]
    public void Friends_Company(string customer, int margin, int costToServe, int profit, int[] quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        // The page gives items and miles for each order.
        var all = quantities.Select((quantity, index) => index is 2 or 4 ? quantity * quantities[0] : quantity);
        var portfolio = new Portfolio(Portfolio.Model([.. Drivers.Zip(Rates, Portfolio.Each)]), customer).Sales(customer, margin, 0);
        foreach (var (driver, quantity) in Drivers.Zip(all))
        {
            portfolio.Done(customer, driver, quantity);
        }

        var result = portfolio.Result.Customers[0];

        Assert.Equal((costToServe, profit), ((int)result.CostToServe, (int)result.Profit));
    }

    /// <summary>Jahnel's technical support, after Garrison, Managerial Accounting, appendix 7A: 0.40 a minute, 8.80 a call.</summary>
    [Fact]
    public void Jahnel()
    {
        var capacity = PracticalCapacity.Minutes(people: 7, weeks: 50, minutesPerWeek: 2_400, share: 0.9m);
        var pool = new CostPool("support", 7 * 43_200, capacity);

        Assert.Equal((756_000m, 0.40m, 8.80m), (capacity, pool.Rate, 22 * pool.Rate));
    }

    /// <summary>Carbon Company, two classes of customers, tutorsglobe.com: three pools by number of orders, calls and services;
    /// each class buys 200,000 units that cost 100 and sell at 125.
    /// </summary>
    [Theory]
    [InlineData(400, 40, 200, 2_680_000)]
    [InlineData(40, 40, 100, 4_320_000)]
    public void Carbon_Company(int orders, int calls, int services, int profit)
    {
        CostPool[] pools = [new("orders", 1_760_000, 440, "orders"), new("calls", 640_000, 80, "calls"), new("service", 600_000, 300, "services")];
        Activity[] activities = [.. pools.Select(pool => new Activity(pool.Name, pool.Name, DriverType.Transaction))];
        var result = new Portfolio(new CostModel(pools, activities), "class")
            .Sales("class", 200_000 * 125, 200_000 * 100)
            .Done("class", "orders", orders).Done("class", "calls", calls).Done("class", "service", services).Result;

        Assert.Equal(profit, result.Customers[0].Profit);
    }
}
