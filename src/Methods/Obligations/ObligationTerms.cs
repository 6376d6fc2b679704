namespace Entente.Methods.Obligations;

/// <summary>How an obligation's target is meant.</summary>
public enum TargetKind
{
    /// <summary>An amount to be reached by the end of the period: turnover, fees paid, people certified.</summary>
    Total,

    /// <summary>A level that must not be undercut: calls answered in time, in per cent.</summary>
    Floor,

    /// <summary>A level that must not be exceeded: days to issue a card.</summary>
    Ceiling,
}

/// <summary>A target as it stands from a day on, until the next version.</summary>
/// <param name="EffectiveFrom">First day of this version.</param>
/// <param name="Target">For a total: what a whole period under this version would ask. For a level: the level.</param>
public sealed record TargetVersion(DateOnly EffectiveFrom, decimal Target);

/// <summary>Something reached or measured on a day.</summary>
/// <param name="Date">The day to which it counts.</param>
/// <param name="Amount">For a total: what was added. For a level: what was measured.</param>
public sealed record Actual(DateOnly Date, decimal Amount);

/// <summary>An obligation over one period of its agreement, both days included.</summary>
/// <param name="Kind">How the target is meant.</param>
/// <param name="StartsOn">First day of the period.</param>
/// <param name="EndsOn">Last day of the period.</param>
/// <param name="Versions">The target from day to day; before the first version nothing is owed.</param>
public sealed record ObligationTerms(TargetKind Kind, DateOnly StartsOn, DateOnly EndsOn, IReadOnlyList<TargetVersion> Versions)
{
    /// <summary>Days of the period, both ends included.</summary>
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber + 1;
}
