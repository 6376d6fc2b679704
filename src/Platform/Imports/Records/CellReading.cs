using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Platform.Imports.Files;

namespace Entente.Platform.Imports.Records;

/// <summary>Reads dates, numbers and words from cells, as the file writes them.</summary>
public sealed partial record CellReading(DecimalMark DecimalMark, DateOrder DateOrder)
{
    /// <summary>Years of two digits up to this one are of this century.</summary>
    private const int LastShortYear = 49;

    /// <summary>A field that takes text.</summary>
    public static TakeCell<TRow> Text<TRow>(Action<TRow, string?> set) => (row, text, _) =>
    {
        set(row, text.Length == 0 ? null : text);
        return null;
    };

    /// <summary>A field that takes a date.</summary>
    public static TakeCell<TRow> Date<TRow>(Action<TRow, DateOnly?> set) => (row, text, reading) =>
    {
        var date = reading.DateOf(text);
        set(row, date);
        return date is null && text.Length > 0
            ? $"{DelimitedFile.Quoted(text)} is not a date. Write it as year-month-day, like 2026-03-31, or change the order of dates." : null;
    };

    /// <summary>A field that takes a day with or without a time, which counts as UTC.</summary>
    public static TakeCell<TRow> Instant<TRow>(Action<TRow, DateTime?> set) => (row, text, reading) =>
    {
        var instant = reading.InstantOf(text);
        set(row, instant);
        return instant is null && text.Length > 0
            ? $"{DelimitedFile.Quoted(text)} is not a date. Write it as year-month-day, like 2026-03-31, or change the order of dates." : null;
    };

    /// <summary>A field that takes a number.</summary>
    public static TakeCell<TRow> Number<TRow>(Action<TRow, decimal?> set) => (row, text, reading) =>
    {
        var number = reading.NumberOf(text);
        set(row, number);
        return number is null && text.Length > 0
            ? $"{DelimitedFile.Quoted(text)} is not a number. Write it like 1234{(reading.DecimalMark == DecimalMark.Comma ? "," : ".")}5." : null;
    };

    /// <summary>A field that takes one of several words; <paramref name="choices"/> in lower case.</summary>
    public static TakeCell<TRow> Choice<TRow, T>(IReadOnlyDictionary<string, T> choices, Action<TRow, T?> set)
        where T : struct => (row, text, _) =>
    {
        if (text.Length > 0 && choices.TryGetValue(text.ToLowerInvariant(), out var choice))
        {
            set(row, choice);
            return null;
        }

        set(row, null);
        return text.Length == 0 ? null : $"{DelimitedFile.Quoted(text)} is none of: {string.Join(", ", choices.Keys.Take(12))}.";
    };

    /// <summary>The date in the order of the file, or with the year in front; null when it is none.</summary>
    public DateOnly? DateOf(string text)
    {
        if (IsoDate().Match(text) is { Success: true } iso)
        {
            return Day(Part(iso, "y"), Part(iso, "m"), Part(iso, "d"));
        }

        if (DateOrder == DateOrder.YearFirst || OtherDate().Match(text) is not { Success: true } other)
        {
            return null;
        }

        var year = Part(other, "y");
        year = year >= 100 ? year : year + (year <= LastShortYear ? 2000 : 1900);
        return DateOrder == DateOrder.DayFirst
            ? Day(year, Part(other, "b"), Part(other, "a"))
            : Day(year, Part(other, "a"), Part(other, "b"));
    }

    /// <summary>The date, and the time behind it where there is one.</summary>
    public DateTime? InstantOf(string text)
    {
        if (DateOf(text) is not { } day)
        {
            return null;
        }

        var gap = text.IndexOfAny(['T', ' ']);
        var time = gap >= 0 && TimeOnly.TryParse(
            text[(gap + 1)..].TrimEnd('Z').Split('+')[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : TimeOnly.MinValue;
        return day.ToDateTime(time, DateTimeKind.Utc);
    }

    /// <summary>The number with the file's decimal mark, with or without separators of thousands; null when it is none.</summary>
    public decimal? NumberOf(string text)
    {
        var (point, thousands) = DecimalMark == DecimalMark.Comma ? (',', '.') : ('.', ',');
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal)
            .Replace("'", "", StringComparison.Ordinal).Replace(thousands.ToString(), "", StringComparison.Ordinal).Replace(point, '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<y>\d{4}|\d{2})(\s[\d:.]+(\s?[AaPp][Mm])?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherDate();
}
