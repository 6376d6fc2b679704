namespace Entente.Platform.Exports.Archive;

/// <summary>
/// A value in the CSV files of an archive. No value is an empty cell; a text that is empty, starts with an apostrophe or would
/// run as a formula in a spreadsheet gets an apostrophe before it, which is taken away again on reading.
/// </summary>
internal static class ArchiveCell
{
    public static string Of(string? text) => text switch
    {
        null => "",
        "" => "'",
        ['\'', ..] => Quoted("'" + text),
        _ => CsvCell.Of(text),
    };

    public static string? Read(string cell) => cell switch
    {
        "" => null,
        ['\'', ..] => cell[1..],
        _ => cell,
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
