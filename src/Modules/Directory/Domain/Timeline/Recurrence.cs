namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>How often a task comes again once it is done.</summary>
internal enum Recurrence
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

internal static class Recurrences
{
    public static IReadOnlyList<Recurrence> All { get; } = Enum.GetValues<Recurrence>();

    /// <summary>"every week".</summary>
    public static string Words(this Recurrence recurrence) => recurrence switch
    {
        Recurrence.Daily => "every day",
        Recurrence.Weekly => "every week",
        Recurrence.Monthly => "every month",
        Recurrence.Yearly => "every year",
        _ => throw new ArgumentOutOfRangeException(nameof(recurrence), recurrence, "No words for this recurrence."),
    };

    /// <summary>
    /// The next day on which the task is due: counted from the first day of the series, so that a task of the 31st comes
    /// on the last day of shorter months and returns to the 31st, and never before <paramref name="doneOn"/>.
    /// </summary>
    public static DateOnly Next(this Recurrence recurrence, DateOnly seriesFrom, DateOnly dueOn, DateOnly doneOn)
    {
        var after = dueOn > doneOn ? dueOn : doneOn;
        var step = Math.Max(1, StepsBetween(recurrence, seriesFrom, after));
        while (recurrence.Step(seriesFrom, step) <= after)
        {
            step++;
        }

        return recurrence.Step(seriesFrom, step);
    }

    private static DateOnly Step(this Recurrence recurrence, DateOnly from, int steps) => recurrence switch
    {
        Recurrence.Daily => from.AddDays(steps),
        Recurrence.Weekly => from.AddDays(7 * steps),
        Recurrence.Monthly => from.AddMonths(steps),
        _ => from.AddYears(steps),
    };

    /// <summary>A number of steps that does not lead past the day; the exact one follows by counting on.</summary>
    private static int StepsBetween(Recurrence recurrence, DateOnly from, DateOnly to) => recurrence switch
    {
        Recurrence.Daily => to.DayNumber - from.DayNumber,
        Recurrence.Weekly => (to.DayNumber - from.DayNumber) / 7,
        Recurrence.Monthly => ((to.Year - from.Year) * 12) + to.Month - from.Month - 1,
        _ => to.Year - from.Year - 1,
    };
}
