using System.Globalization;
using Entente.Platform.Ui;

namespace Entente.Modules.Profitability;

/// <summary>Days and periods in words.</summary>
internal static class Days
{
    public static string Of(DateOnly day) => PersonText.Current.LongDay(day);

    public static string Of(DateTime utc) => Of(PersonText.Current.DayOf(utc));

    /// <summary>"2025", "January to June 2025", "1 December 2010 to 9 December 2011".</summary>
    public static string Period(DateOnly from, DateOnly to)
    {
        var isWhole = from.Day == 1 && to == new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month));
        return (isWhole, from.Year == to.Year) switch
        {
            (true, true) when from.Month == 1 && to.Month == 12 => from.Year.ToString(CultureInfo.InvariantCulture),
            (true, true) when from.Month == to.Month => Month(to, "MMMM yyyy"),
            (true, true) => $"{Month(from, "MMMM")} to {Month(to, "MMMM yyyy")}",
            (true, false) => $"{Month(from, "MMMM yyyy")} to {Month(to, "MMMM yyyy")}",
            _ => $"{Of(from)} to {Of(to)}",
        };
    }

    private static string Month(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
