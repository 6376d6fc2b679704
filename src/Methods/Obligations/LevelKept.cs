namespace Entente.Methods.Obligations;

/// <summary>
/// How often a level was kept: measurements that met a floor or a ceiling among those made in the period up to a day, each
/// judged by the version of its own day.
/// <para>A floor is met at or above the level, a ceiling at or below it.</para>
/// <para>Undefined cases: the latest measurement is null when none was made; measurements before the first version are not
/// counted.</para>
/// <para>Source: service levels of partner contracts after Salle, Cova, Ivens &amp; Pardo (2007).</para>
/// <para>Example: a floor of 90 measured as 92, 88 and 95: met 2 of 3, the latest met.</para>
/// </summary>
/// <param name="Met">Measurements that met the level.</param>
/// <param name="Measured">Measurements made.</param>
/// <param name="Latest">The latest measurement.</param>
/// <param name="LatestMet">Whether the latest one met the level.</param>
public sealed record LevelKept(int Met, int Measured, Actual? Latest, bool? LatestMet)
{
    /// <summary>The state of a level on a day.</summary>
    public static LevelKept On(DateOnly day, ObligationTerms terms, IEnumerable<Actual> actuals)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var judged = (from actual in actuals
                      where actual.Date >= terms.StartsOn && actual.Date <= terms.EndsOn && actual.Date <= day
                      let level = LevelOn(actual.Date, terms)
                      where level is not null
                      orderby actual.Date
                      select (actual, IsMet: terms.Kind == TargetKind.Ceiling ? actual.Amount <= level : actual.Amount >= level)).ToList();
        return judged.Count == 0
            ? new LevelKept(0, 0, null, null)
            : new LevelKept(judged.Count(one => one.IsMet), judged.Count, judged[^1].actual, judged[^1].IsMet);
    }

    /// <summary>The level in force on a day; null before the first version.</summary>
    public static decimal? LevelOn(DateOnly day, ObligationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Versions.Where(version => version.EffectiveFrom <= day).MaxBy(version => version.EffectiveFrom)?.Target;
    }
}
