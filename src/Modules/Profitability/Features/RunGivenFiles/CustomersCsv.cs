using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// customers.csv: one row a customer in the order of ranks, with a column for each activity of the model. The share is empty
/// where total profit is exactly 0.
/// </summary>
internal static class CustomersCsv
{
    internal static void Write(CostingResult result, Stream stream)
    {
        using var csv = new MoneyWriter(stream);
        csv.Text("rank");
        foreach (var column in (IEnumerable<string>)["customer_id", "revenue", "net_margin", .. result.Model.Activities.Select(a => a.Name),
            "cost_to_serve", "profit", "cum_profit", "cum_profit_share", "quadrant"])
        {
            csv.Byte(',');
            csv.Text(column);
        }

        csv.Byte('\n');
        var activities = result.Model.Activities.Count;
        foreach (var customer in result.Customers)
        {
            Row(csv, customer, activities);
        }
    }

    private static void Row(MoneyWriter csv, CustomerResult customer, int activities)
    {
        csv.Number(customer.Rank);
        csv.Byte(',');
        csv.Text(customer.Id);
        csv.Byte(',');
        csv.Money(customer.RevenueScaled);
        csv.Byte(',');
        csv.Money(customer.NetMarginScaled);
        for (var activity = 0; activity < activities; activity++)
        {
            csv.Byte(',');
            csv.Money(customer.CostScaled(activity));
        }

        csv.Byte(',');
        csv.Money(customer.CostToServeScaled);
        csv.Byte(',');
        csv.Cents(customer.ProfitCents);
        csv.Byte(',');
        csv.Cents(customer.CumulativeCents);
        csv.Byte(',');
        if (customer.CumulativeMillionths is { } share)
        {
            csv.Millionths(share);
        }

        csv.Byte(',');
        csv.Text(QuadrantSplit.Code(customer.Quadrant));
        csv.Byte('\n');
    }
}
