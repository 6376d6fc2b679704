namespace Entente.Methods.Events;

/// <summary>
/// Event study with the market model: what an announcement did to the price of a share beyond what the market did.
/// <para>Simple daily returns r = P(t)/P(t−1) − 1 over the trading days that both series have. Over the estimation window the
/// share's return is regressed on the market's by least squares, r = α + β·m + ε, with residual standard error
/// s = √(Σε²/(n − 2)). The abnormal return of a day in the event window is r − (α + β·m); the cumulative abnormal return CAR is
/// their sum; t = CAR / (s·√days).</para>
/// <para>The day of the event is the first common trading day on or after the given date. Days of the estimation window that
/// lie before the beginning of the series are left out; the number used is <see cref="EventStudyResult.Observations"/>.</para>
/// <para>Undefined cases: null when fewer than <see cref="FewestObservations"/> days of the estimation window or not all days of
/// the event window are there, or when the market did not move. t is null where every residual is 0.</para>
/// <para>Source: Brown, S. J. &amp; Warner, J. B. (1985), Using daily stock returns, Journal of Financial Economics 14, 3–31;
/// MacKinlay, A. C. (1997), Event studies in economics and finance, Journal of Economic Literature 35, 13–39.</para>
/// <para>Example: a share that gives exactly 0.001 + 1.2·m every day and 0.03 more on the day of the event has α 0.001, β 1.2
/// and CAR 0.03.</para>
/// </summary>
public static class EventStudy
{
    /// <summary>A line through fewer points than three leaves no residual to judge by.</summary>
    public const int FewestObservations = 3;

    /// <summary>The usual event window: the day before, the day, the day after.</summary>
    public static readonly DayWindow UsualWindow = new(-1, 1);

    /// <summary>The usual estimation window: about a year of trading days that ends six weeks before the event.</summary>
    public static readonly DayWindow UsualEstimation = new(-250, -30);

    /// <summary>Measures the event.</summary>
    /// <param name="returns">Returns in the order of days, see <see cref="CommonReturns"/>.</param>
    /// <param name="eventOn">The date of the announcement.</param>
    /// <param name="window">Days whose abnormal returns are added up.</param>
    /// <param name="estimation">Days from which the market model is estimated.</param>
    public static EventStudyResult? Compute(
        IReadOnlyList<PairedReturn> returns, DateOnly eventOn, DayWindow window, DayWindow estimation)
    {
        ArgumentNullException.ThrowIfNull(returns);
        var day = DayOf(returns, eventOn);
        if (day is not { } zero || zero + window.First < 0 || zero + window.Last >= returns.Count)
        {
            return null;
        }

        var past = Slice(returns, zero, estimation);
        return MarketModel.Estimate(past) is { } model ? Measure(returns, zero, window, model) : null;
    }

    /// <summary>The place of the first trading day on or after the date; null when the series ends before it.</summary>
    public static int? DayOf(IReadOnlyList<PairedReturn> returns, DateOnly eventOn)
    {
        ArgumentNullException.ThrowIfNull(returns);
        for (var day = 0; day < returns.Count; day++)
        {
            if (returns[day].Date >= eventOn)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The days of the window that the series has.</summary>
    public static IReadOnlyList<PairedReturn> Slice(IReadOnlyList<PairedReturn> returns, int zero, DayWindow window)
    {
        ArgumentNullException.ThrowIfNull(returns);
        var first = Math.Max(0, zero + window.First);
        var last = Math.Min(returns.Count - 1, zero + window.Last);
        return first > last ? [] : [.. returns.Skip(first).Take(last - first + 1)];
    }

    private static EventStudyResult Measure(
        IReadOnlyList<PairedReturn> returns, int zero, DayWindow window, MarketModel model)
    {
        var days = Slice(returns, zero, window)
            .Select((r, at) => new EventDay(window.First + at, r.Date, r.Share, r.Market, r.Share - model.Expected(r.Market)))
            .ToList();
        var cumulative = days.Sum(day => day.Abnormal);
        var error = model.ResidualError * Math.Sqrt(days.Count);
        return new EventStudyResult(
            model.Alpha, model.Beta, model.Observations, model.ResidualError, days, cumulative, error > 0 ? cumulative / error : null);
    }
}
