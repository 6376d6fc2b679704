using System.Runtime.InteropServices;

namespace Entente.Methods.Events;

/// <summary>The returns of share and market over the same trading days.</summary>
/// <param name="Date">The day on which the return is earned.</param>
/// <param name="Share">P(t)/P(t−1) − 1 of the share.</param>
/// <param name="Market">The same of the market.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PairedReturn(DateOnly Date, double Share, double Market);

/// <summary>
/// Simple returns of two series over the days that both have, so that a day on which one of them did not trade makes a
/// return over the same longer time for both.
/// <para>r(t) = P(t)/P(t−1) − 1, with t − 1 the common day before.</para>
/// <para>Undefined cases: no return for the first common day; none at all with fewer than two.</para>
/// <para>Source: Campbell, J. Y., Lo, A. W. &amp; MacKinlay, A. C. (1997), The Econometrics of Financial Markets, section 1.4.</para>
/// <para>Example: closes 100, 101 and 99.99: returns 0.01 and −0.01.</para>
/// </summary>
public static class CommonReturns
{
    /// <summary>Pairs the two series by date, in the order of dates.</summary>
    public static IReadOnlyList<PairedReturn> Of(IEnumerable<ClosingPrice> share, IEnumerable<ClosingPrice> market)
    {
        var markets = market.ToDictionary(price => price.Date, price => price.Close);
        var days = share.Where(price => markets.ContainsKey(price.Date)).OrderBy(price => price.Date).ToList();
        return [.. days.Zip(days.Skip(1), (before, day) => new PairedReturn(
            day.Date,
            (day.Close / before.Close) - 1,
            (markets[day.Date] / markets[before.Date]) - 1))];
    }
}
