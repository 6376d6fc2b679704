using System.Globalization;

namespace Entente.Methods.Costing;

/// <summary>Money and shares in words and tables: three significant digits in prose, whole units in tables.</summary>
public static class Amounts
{
    /// <summary>What stands in prose where there is nothing to divide by.</summary>
    public const string Undefined = "not enough data";

    private const char Minus = '\u2212';
    private const char Blank = '\u00a0';

    /// <summary>"€", "$", "£", "¥" where there is a sign; else the code and a blank.</summary>
    public static string Sign(string? currency) => currency switch
    {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        null or "" => "",
        _ => currency + Blank,
    };

    /// <summary>For prose: "€3.90 m", "−€668 k", "€317".</summary>
    public static string Brief(decimal amount, string currency, bool withSign = false)
    {
        var size = Math.Abs(amount);
        var text = size switch
        {
            >= 999_500_000 => Three(size / 1_000_000_000) + Blank + "bn",
            >= 999_500 => Three(size / 1_000_000) + Blank + "m",
            >= 1_000 => Three(size / 1_000) + Blank + "k",
            _ => Three(size),
        };
        return Before(amount, withSign) + Sign(currency) + text;
    }

    /// <summary>For tables: "−668,107".</summary>
    public static string Whole(decimal amount, bool withSign = false)
    {
        var rounded = decimal.Round(amount, 0, MidpointRounding.AwayFromZero);
        return Before(rounded, withSign) + Math.Abs(rounded).ToString("#,##0", FigureStyle.Current);
    }

    /// <summary>Whole units with the currency: "−€668,107".</summary>
    public static string Full(decimal amount, string currency)
    {
        var rounded = decimal.Round(amount, 0, MidpointRounding.AwayFromZero);
        return Before(rounded, false) + Sign(currency) + Whole(Math.Abs(rounded));
    }

    /// <summary>To the cent: "68,051,348.71".</summary>
    public static string Cents(decimal amount)
    {
        var rounded = decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
        return Before(rounded, withSign: false) + Math.Abs(rounded).ToString("#,##0.00", FigureStyle.Current);
    }

    /// <summary>A share as percent: "13.8 %".</summary>
    public static string Percent(decimal? share, int places = 1, bool withSign = false)
    {
        if (share is not { } value)
        {
            return Undefined;
        }

        var rounded = decimal.Round(value * 100, places, MidpointRounding.AwayFromZero);
        return Before(rounded, withSign) + Math.Abs(rounded).ToString("N" + places, FigureStyle.Current) + Blank + "%";
    }

    /// <summary>For prose: whole percents, with a decimal where a whole one would say nothing or everything: "0.4 %", "100.4 %".</summary>
    public static string Rough(decimal? share) =>
        Percent(share, share is { } value && value is not (0 or 1) && (Math.Abs(value) < 0.01m || Math.Abs(value - 1) < 0.01m) ? 1 : 0);

    /// <summary>The same in a table's cell, where a dash says that there is nothing to divide by.</summary>
    public static string PercentOrDash(decimal? share) => share is null ? "–" : Percent(share);

    /// <summary>Counts, minutes, times: whole from 100 on, else three significant digits.</summary>
    public static string Figure(decimal figure) => Math.Abs(figure) switch
    {
        0 => "0",
        >= 100 => Before(figure, false) + Math.Abs(figure).ToString("#,##0", FigureStyle.Current),
        >= 10 => Before(figure, false) + Math.Abs(figure).ToString("0.#", FigureStyle.Current),
        _ => Before(figure, false) + Math.Abs(figure).ToString("0.##", FigureStyle.Current),
    };

    /// <summary>As it is typed into a form again.</summary>
    public static string Plain(decimal figure) => figure.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>"1 customer", "4,372 customers".</summary>
    public static string Count(long count, string one, string many) =>
        string.Create(FigureStyle.Current, $"{count:#,##0} {(count == 1 ? one : many)}");

    /// <summary>"1st", "2nd", "11th".</summary>
    public static string Ordinal(int number) => string.Create(FigureStyle.Current, $"{number:#,##0}") + ((number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    });

    private static string Before(decimal amount, bool withSign) =>
        amount < 0 ? Minus.ToString() : withSign && amount > 0 ? "+" : "";

    private static string Three(decimal size) => size switch
    {
        >= 99.95m => size.ToString("#,##0", FigureStyle.Current),
        >= 9.995m => size.ToString("0.0", FigureStyle.Current),
        0 => "0",
        _ => size.ToString("0.00", FigureStyle.Current),
    };
}
