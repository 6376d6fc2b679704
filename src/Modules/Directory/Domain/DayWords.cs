using System.Globalization;
using Entente.Platform.Ui;

namespace Entente.Modules.Directory.Domain;

/// <summary>Days in words, seen from today.</summary>
internal static class DayWords
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"ten days late", "one day late".</summary>
    public static string Late(DateOnly due, DateOnly today) => $"{Days(today.DayNumber - due.DayNumber)} late";

    /// <summary>"ten days ago", "yesterday".</summary>
    public static string Ago(DateOnly day, DateOnly today) =>
        today.DayNumber - day.DayNumber == 1 ? "yesterday" : $"{Days(today.DayNumber - day.DayNumber)} ago";

    /// <summary>"today", "tomorrow", "in five days".</summary>
    public static string Ahead(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        var days => $"in {Days(days)}",
    };

    /// <summary>"Tue 24 Nov".</summary>
    public static string WithWeekday(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>"24 Nov".</summary>
    public static string Brief(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>"five", "26".</summary>
    public static string Number(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : PersonText.Current.Number(number);

    private static string Days(int days) => $"{Number(days)} {(days == 1 ? "day" : "days")}";
}
