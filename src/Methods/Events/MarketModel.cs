namespace Entente.Methods.Events;

/// <summary>
/// The market model: a share's daily return as a straight line in the market's, r = α + β·m, by least squares.
/// <para>β = Σ(m − m̄)(r − r̄) / Σ(m − m̄)², α = r̄ − β·m̄, s = √(Σε²/(n − 2)).</para>
/// <para>Undefined cases: null with fewer than three days, or when the market's return is the same on all of them.</para>
/// <para>Source: Brown, S. J. &amp; Warner, J. B. (1985), Journal of Financial Economics 14, 3–31.</para>
/// <para>Example: returns 0.01, 0.02, 0.03 in a market of 0.00, 0.01, 0.02: α 0.01, β 1, s 0.</para>
/// </summary>
public sealed record MarketModel(double Alpha, double Beta, double ResidualError, int Observations)
{
    /// <summary>Estimates the line.</summary>
    public static MarketModel? Estimate(IReadOnlyList<PairedReturn> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days.Count < EventStudy.FewestObservations)
        {
            return null;
        }

        var (meanShare, meanMarket) = (days.Average(day => day.Share), days.Average(day => day.Market));
        var spread = days.Sum(day => Square(day.Market - meanMarket));
        if (days.All(day => day.Market.Equals(days[0].Market)) || spread == 0)
        {
            return null;
        }

        var beta = days.Sum(day => (day.Market - meanMarket) * (day.Share - meanShare)) / spread;
        var alpha = meanShare - (beta * meanMarket);
        var left = days.Sum(day => Square(day.Share - alpha - (beta * day.Market)));
        return new MarketModel(alpha, beta, Math.Sqrt(left / (days.Count - 2)), days.Count);
    }

    /// <summary>The return that the model expects on a day with this return of the market.</summary>
    public double Expected(double market) => Alpha + (Beta * market);

    private static double Square(double value) => value * value;
}
