using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;

namespace Entente.Modules.Profitability.Reports;

/// <summary>What a customer's page says first.</summary>
internal static class CustomerInWords
{
    public static IReadOnlyList<Part> Of(CustomerOnPage page)
    {
        var (customer, currency) = (page.Customer, page.Currency);
        var count = page.Run.Result.Customers.Count;
        var place = page.PlaceBySales == 1 ? "our largest customer" : $"our {Amounts.Ordinal(page.PlaceBySales)} largest customer";
        var rank = customer.Rank == count && customer.Profit < 0 ? " and the one that lost most: "
            : customer.Rank == 1 && customer.Profit > 0 ? " and the one that earned most: "
            : customer.Profit < 0 ? " and lost " : " and earned ";
        var money = customer.Profit < 0 && rank == " and lost " ? Amounts.Brief(-customer.Profit, currency) : Amounts.Brief(customer.Profit, currency);
        return
        [
            new($"{page.Info.Name} is {place}{rank}"), new(money, true), new($" on sales of {Amounts.Brief(customer.Revenue, currency)}."),
            .. Hundred(page), .. Apart(page),
        ];
    }

    private static IEnumerable<Part> Hundred(CustomerOnPage page)
    {
        if (page.Customer is { MarginShare: { } margin, CostShare: { } cost })
        {
            var sign = Amounts.Sign(page.Currency);
            yield return new(
                $" Of every {sign}100 it pays, {sign}{Amounts.Figure(decimal.Round(margin * 100, 1))} is margin, and serving it takes {sign}{Amounts.Figure(decimal.Round(cost * 100, 1))}.");
        }
        else
        {
            yield return new(" It has no net sales in this period, so nothing can be said as a share of them.");
        }
    }

    private static IEnumerable<Part> Apart(CustomerOnPage page)
    {
        var dearer = page.Drivers.Where(driver => driver.Excess > 0).ToList();
        var more = page.Drivers.Sum(driver => driver.Excess);
        if (dearer.Count == 0 || more <= 0)
        {
            yield break;
        }

        var two = dearer.Take(2).ToList();
        var names = string.Join(" and ", two.Select((driver, at) => at == 0 ? page.ActivityName(driver.Activity) : Lower(page.ActivityName(driver.Activity))));
        var part = two.Sum(driver => driver.Excess) / dearer.Sum(driver => driver.Excess);
        var verb = (part > 0.5m, two.Count) switch { (true, 1) => "is most of", (true, _) => "are most of", (false, 1) => "leads", _ => "lead" };
        yield return new($" {names} {verb} what sets it apart from the median customer.");
    }

    public static string Lower(string name) => name.Length == 0 || (name.Length > 1 && char.IsUpper(name[1])) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
