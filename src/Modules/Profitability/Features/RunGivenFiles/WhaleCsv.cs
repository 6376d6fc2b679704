using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// whale.csv: the points of the whale curve and of the sales curve beside it. Shares of profit are empty where the total is 0 or
/// less, since they would have no meaning; the amounts are the absolute scale.
/// </summary>
internal static class WhaleCsv
{
    internal static void Write(WhaleCurve curve, Stream stream)
    {
        using var csv = new MoneyWriter(stream);
        csv.Text("customers");
        foreach (var column in (string[])["customers_share", "customer_id", "profit", "cum_profit", "cum_profit_share", "state", "cum_sales", "cum_sales_share"])
        {
            csv.Byte(',');
            csv.Text(column);
        }

        csv.Byte('\n');
        var sales = curve.Sales.Count == 0 ? 0 : curve.Sales[^1].Cumulative;
        for (var index = 0; index < curve.Points.Count; index++)
        {
            var point = curve.Points[index];
            csv.Number(point.Customers);
            Share(csv, (decimal)point.Customers / curve.Points.Count);
            csv.Byte(',');
            csv.Text(curve.Ranked[index].Id);
            Money(csv, curve.Ranked[index].Profit);
            Money(csv, point.Cumulative);
            Share(csv, curve.ShareOfTotal(point.Cumulative));
            csv.Byte(',');
            csv.Text(Word(curve.States[index]));
            Money(csv, curve.Sales[index].Cumulative);
            Share(csv, sales > 0 ? curve.Sales[index].Cumulative / sales : null);
            csv.Byte('\n');
        }
    }

    private static void Money(MoneyWriter csv, decimal amount)
    {
        csv.Byte(',');
        csv.Money(Scaled.FromDecimal(amount));
    }

    private static void Share(MoneyWriter csv, decimal? share)
    {
        csv.Byte(',');
        if (share is { } known)
        {
            csv.Millionths((Int128)decimal.Round(known * 1_000_000, 0, MidpointRounding.AwayFromZero));
        }
    }

    private static string Word(ProfitState state) => state switch
    {
        ProfitState.Profitable => "profitable",
        ProfitState.NearBreakEven => "near break-even",
        _ => "loss-making",
    };
}
