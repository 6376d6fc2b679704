using System.Globalization;
using Entente.Methods;
using Entente.Platform.Ui;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Figures as sentences and tables show them: at most three significant digits, days as people write them.</summary>
internal static class Figures
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Day(DateOnly day) => PersonText.Current.Day(day);

    public static string? Day(DateOnly? day) => day is { } given ? Day(given) : null;

    public static string Percent(decimal share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    public static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    /// <summary>12.3, 123, 12,300: three significant digits.</summary>
    public static string Amount(decimal amount)
    {
        if (amount == 0)
        {
            return "0";
        }

        var digits = (int)Math.Floor(Math.Log10((double)Math.Abs(amount))) + 1;
        var decimals = Math.Clamp(3 - digits, 0, 4);
        var scale = (decimal)Math.Pow(10, Math.Max(0, digits - 3));
        return (Math.Round(amount / scale, decimals) * scale).ToString("#,0.####", FigureStyle.Current);
    }

    /// <summary>Every digit that is stored, for tables that must add up.</summary>
    public static string Exact(decimal amount) => amount.ToString("#,0.####", FigureStyle.Current);

    /// <summary>"two levels", "14 levels".</summary>
    public static string Count(int count, string one, string many) =>
        $"{Word(count)} {(count == 1 ? one : many)}";

    /// <summary>"two", "14".</summary>
    public static string Word(int count) => count < Words.Length ? Words[count] : count.ToString(CultureInfo.InvariantCulture);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
