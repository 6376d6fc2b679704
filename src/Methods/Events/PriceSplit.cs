namespace Entente.Methods.Events;

/// <summary>
/// Finds days on which a closing price looks split: the share falls to, or jumps to, close to a simple multiple of its price
/// while the market stays calm. A split that is not taken out of the prices looks like a loss of half the firm.
/// <para>A day looks split when 1 + r of the share, or its inverse, is within 8 % of a whole number from 2 to 20, or of 1.5,
/// and the market moved by less than a tenth.</para>
/// <para>Undefined cases: none; without such a day the answer is empty.</para>
/// <para>Source: the usual ratios of share splits, Grinblatt, M., Masulis, R. &amp; Titman, S. (1984), Journal of Financial
/// Economics 13, 461–490, table 1.</para>
/// <para>Example: closes 100 and 51 on a quiet day look like a split of two for one.</para>
/// </summary>
public static class PriceSplit
{
    private const double CalmMarket = 0.1;
    private const double Nearness = 0.08;
    private const int LargestRatio = 20;
    private const double SmallestRatio = 1.5;

    /// <summary>The days that look split, each with the ratio: 2 for two new shares for one, 0.5 for one for two.</summary>
    public static IEnumerable<(PairedReturn Day, double Ratio)> In(IEnumerable<PairedReturn> days) =>
        from day in days
        where Math.Abs(day.Market) < CalmMarket
        let ratio = RatioOf(1 / (1 + day.Share)) ?? 1 / RatioOf(1 + day.Share)
        where ratio is not null
        select (day, ratio.Value);

    private static double? RatioOf(double multiple)
    {
        var nearest = multiple < (SmallestRatio + 2) / 2 ? SmallestRatio : Math.Round(multiple);
        return nearest <= LargestRatio && Math.Abs((multiple / nearest) - 1) <= Nearness ? nearest : null;
    }
}
