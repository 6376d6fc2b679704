using System.Globalization;
using System.Text;

namespace Entente.Platform.Imports;

/// <summary>Finding columns, and the cells of the current row as texts, numbers and dates.</summary>
public sealed partial class DelimitedFile
{
    /// <summary>Letters of a cell that a message repeats.</summary>
    private const int LongestQuotation = 40;

    private const int LongestHeader = 200;

    /// <summary>The column of this name or one of the others; its absence is a problem.</summary>
    public ImportColumn Required(string name, params ReadOnlySpan<string> otherNames)
    {
        if (Optional(name, otherNames) is { } column)
        {
            return column;
        }

        if (Headers.Count > 0)
        {
            var others = otherNames.IsEmpty ? "" : $" (or {string.Join(", ", otherNames)})";
            _problems.Add(new ImportProblem(Name, 1, null,
                $"There is no column {name}{others}. The header has: {Quoted(string.Join(", ", Headers), LongestHeader)}."));
        }

        return new ImportColumn(name, -1);
    }

    /// <summary>The column of this name or one of the others, or null.</summary>
    public ImportColumn? Optional(string name, params ReadOnlySpan<string> otherNames)
    {
        foreach (var wanted in (ReadOnlySpan<string>)[name, .. otherNames])
        {
            for (var index = 0; index < Headers.Count; index++)
            {
                if (string.Equals(Normalised(Headers[index]), Normalised(wanted), StringComparison.Ordinal))
                {
                    return new ImportColumn(Headers[index], index);
                }
            }
        }

        return null;
    }

    /// <summary>The text without white space around it; empty where the cell or the column is.</summary>
    public string Text(ImportColumn? column)
    {
        if (column is null || column.Index < 0)
        {
            return "";
        }

        var text = _reader!.GetString(column.Index).Trim();
        foreach (var character in text.Where(IsUnreadable).Take(1))
        {
            Problem(column, $"This cell holds the control character U+{(int)character:X4}. Take it out.");
        }

        return text;
    }

    /// <summary>The text; a problem where there is none or it is too long.</summary>
    public string RequiredText(ImportColumn column, int mostCharacters = LongestCell)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Problem(column, "This cell is empty. It must be filled in.");
        }
        else if (text.Length > mostCharacters)
        {
            Problem(column, $"This text has {text.Length} characters; at most {mostCharacters} are allowed.");
        }

        return text;
    }

    /// <summary>The number, or null where the cell is empty; a problem where it is no number of the range.</summary>
    public double? Number(ImportColumn? column, NumberRange range)
    {
        var text = Text(column);
        if (text.Length == 0 || column is null)
        {
            return null;
        }

        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || double.IsNaN(number))
        {
            Problem(column, $"{Quoted(text)} is not a number. Write it like 3 or 3.5, with a point and without separators.");
            return null;
        }

        if (!range.Contains(number))
        {
            Problem(column, $"{Quoted(text)} is out of range. It must be {range}.");
            return null;
        }

        return number;
    }

    /// <summary>The whole number, or null where the cell is empty; a problem where it is none of the range.</summary>
    public int? WholeNumber(ImportColumn? column, int least, int most)
    {
        if (Number(column, new NumberRange(least, most)) is not { } number)
        {
            return null;
        }

        if (number != Math.Truncate(number))
        {
            Problem(column, $"{Quoted(Text(column))} is not a whole number. Write it like {least}.");
            return null;
        }

        return (int)number;
    }

    /// <summary>The date, or null where the cell is empty; a problem where it is not written as 2026-03-31.</summary>
    public DateOnly? Date(ImportColumn? column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Problem(column, $"{Quoted(text)} is not a date. Write it as year-month-day, like 2026-03-31.");
        return null;
    }

    /// <summary>Notes what is wrong in the current row.</summary>
    public void Problem(ImportColumn? column, string message) =>
        _problems.Add(new ImportProblem(Name, Row, column?.Name, message));

    /// <summary>A cell as a message shows it: on one line, short, between typographic quotation marks.</summary>
    public static string Quoted(string text, int mostLetters = LongestQuotation)
    {
        var line = new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)]);
        return line.Length <= mostLetters ? $"“{line}”" : $"“{line[..mostLetters]}…”";
    }

    /// <summary>A control character other than a line break or a tab: databases and pages refuse it.</summary>
    private static bool IsUnreadable(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');

    private static string Normalised(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var character in name.Where(character => character is not (' ' or '_' or '-')))
        {
            letters.Append(char.ToUpperInvariant(character));
        }

        return letters.ToString();
    }
}
