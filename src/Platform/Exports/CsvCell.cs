using System.Buffers;

namespace Entente.Platform.Exports;

/// <summary>One cell of a CSV file, safe for spreadsheets.</summary>
public static class CsvCell
{
    // What makes a spreadsheet run a cell as a formula, in ordinary and in full width (OWASP, "CSV Injection").
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n\t");

    /// <summary>
    /// The cell as it is written. A text that starts like a formula, after any white space or control characters, gets an
    /// apostrophe before it, which spreadsheets take as "this is text".
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var safe = StartsLikeFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) || char.IsWhiteSpace(safe[0]) || char.IsWhiteSpace(safe[^1])
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    /// <summary>A cell that was read: without the apostrophe that <see cref="Of"/> put before what looks like a formula.</summary>
    public static string Disarmed(string cell) =>
        cell is ['\'', _, ..] && StartsLikeFormula(cell[1..]) ? cell[1..] : cell;

    private static bool StartsLikeFormula(string text)
    {
        foreach (var c in text)
        {
            if (FormulaStarts.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && !IsInvisible(c))
            {
                return false;
            }
        }

        return false;
    }

    // Zero-width characters and the byte order mark, which spreadsheets pass over.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
