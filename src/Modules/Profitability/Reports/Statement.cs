using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;

namespace Entente.Modules.Profitability.Reports;

/// <summary>One row of a profit statement with its bar: from and to on the scale of its part.</summary>
internal sealed record StatementRow(
    string Name, string? Note, decimal Amount, decimal? Share, bool IsSum, double From, double To, string BarClass,
    IReadOnlyList<(double X, bool IsUp)> Lines)
{
    /// <summary>The activity whose rows are behind the amount; null for sums and prices.</summary>
    public string? Activity { get; init; }
}

/// <summary>
/// From list price to profit as a waterfall in two scales: first what the customer pays and what the goods cost, then,
/// larger, what it takes to serve it. Bars sit in the rows of a table.
/// </summary>
internal sealed record Statement(IReadOnlyList<StatementRow> Price, IReadOnlyList<StatementRow> Service, double ServiceZero, double Larger)
{
    private const string Us = "en-profit-us";
    private const string Cost = "en-profit-cost";
    private const string Bad = "en-profit-bad";
    private const string Neutral = "en-profit-sub";

    public static Statement Of(CustomerOnPage page)
    {
        var customer = page.Customer;
        var (price, priceRange) = PriceRows(page, customer);
        var (service, zero, serviceRange) = ServiceRows(page, customer);
        return new Statement(price, service, zero, serviceRange > 0 ? priceRange / serviceRange : 1);
    }

    private static (List<StatementRow> Rows, double Range) PriceRows(CustomerOnPage page, CustomerResult customer)
    {
        var list = customer.ListAmount == 0 ? customer.Revenue : customer.ListAmount;
        var discounts = page.Run.Result.Discounts.Select((name, at) => (Name: Readable(name), Amount: customer.Discount(at))).Where(d => d.Amount != 0).ToList();
        if (list - discounts.Sum(d => d.Amount) - customer.Revenue is var rest && rest != 0)
        {
            discounts.Add((discounts.Count == 0 ? "Discounts" : "Other deductions", rest));
        }

        decimal[] stands = [0, list, customer.Revenue, customer.NetMargin];
        var scale = new RowScale(stands.Min(), stands.Max());
        var rows = new List<StatementRow>();
        var has = list != customer.Revenue;
        if (has)
        {
            rows.Add(Sum("List price value", null, list, null, scale, Neutral, up: null, down: list));
        }

        var stand = list;
        foreach (var (name, amount) in has ? discounts : [])
        {
            rows.Add(Step(name, null, -amount, Share(amount, customer.Revenue), scale, stand, stand - amount));
            stand -= amount;
        }

        rows.Add(Sum("Net price", null, customer.Revenue, customer.Revenue > 0 ? 1 : null, scale, Us, has ? customer.Revenue : null, customer.Revenue));
        var cogs = customer.Revenue - customer.NetMargin;
        rows.Add(Step("Cost of goods", page.Run.Model.CostOfGoodsShare is null ? null : "an estimated share of net sales", -cogs, Share(cogs, customer.Revenue), scale, customer.Revenue, customer.NetMargin));
        rows.Add(Sum("Net margin", null, customer.NetMargin, customer.MarginShare, scale, customer.NetMargin < 0 ? Bad : Us, customer.NetMargin, null));
        return (rows, scale.Range);
    }

    private static (List<StatementRow> Rows, double Zero, double Range) ServiceRows(CustomerOnPage page, CustomerResult customer)
    {
        var profit = customer.NetMargin - customer.CostToServe;
        decimal[] stands = [0, customer.NetMargin, profit];
        var scale = new RowScale(stands.Min(), stands.Max());
        var rows = new List<StatementRow>
        {
            Sum("Net margin, again", null, customer.NetMargin, customer.MarginShare, scale, customer.NetMargin < 0 ? Bad : Us, null, customer.NetMargin),
        };
        var stand = customer.NetMargin;
        foreach (var (activity, at) in page.Run.Model.Activities.Select((a, at) => (a, at)).Where(item => customer.Cost(item.at) != 0).OrderByDescending(item => customer.Cost(item.at)))
        {
            var cost = customer.Cost(at);
            rows.Add(Step(activity.Shown(), Quantity(activity, customer, at), -cost, Share(cost, customer.Revenue), scale, stand, stand - cost) with { Activity = activity.Name });
            stand -= cost;
        }

        rows.Add(Sum(profit < 0 ? "Loss" : "Profit", null, customer.Profit, Share(profit, customer.Revenue), scale, profit < 0 ? Bad : Us, profit, null));
        return (rows, scale.At(0), scale.Range);
    }

    private static string Quantity(Activity activity, CustomerResult customer, int at)
    {
        var times = $"{Amounts.Figure(customer.Quantity(at))} {activity.Counted()}";
        return activity.Type == DriverType.Duration && customer.Consumption(at) is var minutes && minutes != customer.Quantity(at)
            ? $"{times}, {Amounts.Figure(minutes)} minutes" : times;
    }

    private static StatementRow Sum(
        string name, string? note, decimal amount, decimal? share, RowScale scale, string bar, decimal? up, decimal? down) =>
        new(name, note, amount, share, true, scale.At(0), scale.At(amount), bar, Lines(scale, up, down));

    private static StatementRow Step(string name, string? note, decimal amount, decimal? share, RowScale scale, decimal from, decimal to) =>
        new(name, note, amount, share, false, scale.At(from), scale.At(to), Cost, Lines(scale, from, to));

    private static List<(double X, bool IsUp)> Lines(RowScale scale, decimal? up, decimal? down) =>
    [
        .. up is { } above ? new[] { (scale.At(above), true) } : [],
        .. down is { } below ? new[] { (scale.At(below), false) } : [],
    ];

    private static decimal? Share(decimal amount, decimal revenue) => revenue > 0 ? amount / revenue : null;

    private static string Readable(string column) =>
        column.Length == 0 ? column : char.ToUpperInvariant(column[0]) + column[1..].Replace('_', ' ');

    private sealed class RowScale(decimal low, decimal high)
    {
        public double Range => (double)(high - low);

        public double At(decimal value) => high > low ? (double)((value - low) / (high - low)) : 0;
    }
}
