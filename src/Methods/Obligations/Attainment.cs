namespace Entente.Methods.Obligations;

/// <summary>
/// How far an obligation to reach a total is met on a day: what was reached over what should be reached by then.
/// <para>With versions v of the target, each valid on some days of the period: target of the period T = Σ target(v)·days(v)/days;
/// expected by a day E = Σ target(v)·days(v) up to and including that day / days. Attainment = actual/E. Forecast at term =
/// actual · days/days elapsed. A past figure is computed with the versions of its day: pass only those known then.</para>
/// <para>Undefined cases: attainment is null where nothing is expected yet (a target of zero, a day before the period); the
/// forecast is null before the first day and equals the actual after the last.</para>
/// <para>Source: obligations of partner contracts after Salle, Cova, Ivens &amp; Pardo (2007), The key role of alliance managers,
/// 23rd IMP Conference; pro rata by days, actual over actual.</para>
/// <para>Example: 3.0 are due in a year of 365 days; 0.92 on day 175: expected 1.438, attainment 0.64, forecast 1.92.</para>
/// </summary>
/// <param name="Reached">Sum of what was reached up to the day.</param>
/// <param name="PeriodTarget">What the whole period asks.</param>
/// <param name="Expected">What should be reached by the day.</param>
/// <param name="Share">Attainment: reached over expected.</param>
/// <param name="Forecast">What the period will end with at this pace.</param>
/// <param name="DaysElapsed">Days of the period up to and including the day.</param>
public sealed record Attainment(
    decimal Reached, decimal PeriodTarget, decimal Expected, decimal? Share, decimal? Forecast, int DaysElapsed)
{
    /// <summary>The state of a total on a day.</summary>
    public static Attainment On(DateOnly day, ObligationTerms terms, IEnumerable<Actual> actuals)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var last = day < terms.EndsOn ? day : terms.EndsOn;
        var elapsed = Math.Max(0, last.DayNumber - terms.StartsOn.DayNumber + 1);
        var reached = actuals.Where(actual => actual.Date >= terms.StartsOn && actual.Date <= last).Sum(actual => actual.Amount);
        var expected = Owed(terms, last);
        return new Attainment(
            reached,
            Owed(terms, terms.EndsOn),
            expected,
            expected == 0 ? null : reached / expected,
            elapsed == 0 ? null : reached * terms.Days / elapsed,
            elapsed);
    }

    /// <summary>What the versions ask from the first day of the period to the given one.</summary>
    private static decimal Owed(ObligationTerms terms, DateOnly until)
    {
        var versions = terms.Versions.OrderBy(version => version.EffectiveFrom).ToList();
        var targetDays = 0m;
        for (var i = 0; i < versions.Count; i++)
        {
            var from = Later(versions[i].EffectiveFrom, terms.StartsOn);
            var to = i + 1 < versions.Count ? Earlier(versions[i + 1].EffectiveFrom.AddDays(-1), until) : until;
            targetDays += versions[i].Target * Math.Max(0, to.DayNumber - from.DayNumber + 1);
        }

        return targetDays / terms.Days;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
