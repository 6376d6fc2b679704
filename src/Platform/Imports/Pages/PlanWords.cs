using System.Globalization;
using Entente.Platform.Ui;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Ui.Forms;

namespace Entente.Platform.Imports.Pages;

/// <summary>How a file is read and taken, in words and as choices.</summary>
internal static class PlanWords
{
    public static IReadOnlyList<Choice> Codings { get; } =
    [
        new(nameof(TextCoding.Utf8), "UTF-8 (Windows-1252 where it is none)"), new(nameof(TextCoding.Windows1252), "Windows-1252 (Western Europe)"),
        new(nameof(TextCoding.Windows1250), "Windows-1250 (Central Europe)"), new(nameof(TextCoding.Windows1251), "Windows-1251 (Cyrillic)"),
        new(nameof(TextCoding.MacRoman), "Mac Roman"), new(nameof(TextCoding.Utf16), "UTF-16"), new(nameof(TextCoding.Utf16BigEndian), "UTF-16, big-endian"),
    ];

    public static IReadOnlyList<Choice> Separators { get; } =
    [
        new(nameof(CellSeparator.Comma), "comma"), new(nameof(CellSeparator.Semicolon), "semicolon"),
        new(nameof(CellSeparator.Tab), "tab"), new(nameof(CellSeparator.Bar), "vertical bar"),
    ];

    public static IReadOnlyList<Choice> DecimalMarks { get; } =
        [new(nameof(DecimalMark.Point), "point, as in 1234.5"), new(nameof(DecimalMark.Comma), "comma, as in 1234,5")];

    public static IReadOnlyList<Choice> DateOrders { get; } =
    [
        new(nameof(DateOrder.YearFirst), "year first, as in 2026-03-31"), new(nameof(DateOrder.DayFirst), "day first, as in 31.3.2026"),
        new(nameof(DateOrder.MonthFirst), "month first, as in 3/31/2026"),
    ];

    public static IReadOnlyList<Choice> Modes { get; } =
    [
        new(nameof(ImportMode.AddAndChange), "Add new records and change those that are there"),
        new(nameof(ImportMode.AddOnly), "Only add new records"), new(nameof(ImportMode.ChangeOnly), "Only change records that are there"),
    ];

    public static IReadOnlyList<Choice> Fields(IImportType type) =>
        [new("", "– nothing –"), .. type.Fields.Select(f => new Choice(f.Key, f.IsRequired ? $"{f.Title} (needed)" : f.Title))];

    public static IReadOnlyList<Choice> Keys(IImportType type) => [.. type.Keys.Select(k => new Choice(k.Key, k.Title))];

    /// <summary>What was found out about the file.</summary>
    public static string Took(TableShape shape)
    {
        var marks = $"numbers are read with a decimal {(shape.DecimalMark == DecimalMark.Comma ? "comma" : "point")}, dates with "
            + $"the {shape.DateOrder switch { DateOrder.DayFirst => "day", DateOrder.MonthFirst => "month", _ => "year" }} first";
        return shape.Kind == TableKind.Xlsx
            ? $"This is a workbook, of which the sheet “{shape.Sheet}” is read; where it holds text, {marks}."
            : $"This is a text file in {Codings.First(c => c.Value == shape.Coding.ToString()).Text.Split(" (")[0]} with "
                + $"{Separators.First(c => c.Value == shape.Separator.ToString()).Text}s between the cells; {marks}.";
    }

    /// <summary>"Seven of nine columns are taken; not taken: Fax, Phone."</summary>
    public static string Columns(IReadOnlyList<ColumnChoice> columns)
    {
        var left = columns.Where(c => c.Field is null).Select(c => c.Header).ToList();
        var taken = columns.Count - left.Count;
        var opening = taken == columns.Count ? $"All {columns.Count} columns are taken."
            : $"{taken} of {columns.Count} columns {(taken == 1 ? "is" : "are")} taken.";
        return left.Count switch
        {
            0 => opening,
            <= 5 => $"{opening} Not taken: {string.Join(", ", left)}.",
            _ => $"{opening} Not taken: {string.Join(", ", left.Take(5))} and {left.Count - 5} more.",
        };
    }

    public static string When(DateTime utc) => PersonText.Current.Moment(utc);

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => $"{(bytes / 1024.0).ToString("0.#", CultureInfo.InvariantCulture)} kB",
        _ => $"{(bytes / 1024.0 / 1024.0).ToString("0.#", CultureInfo.InvariantCulture)} MB",
    };
}
