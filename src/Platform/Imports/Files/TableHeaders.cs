using System.Globalization;

namespace Entente.Platform.Imports.Files;

/// <summary>What must hold of headers and cells, in a text file and in a workbook alike.</summary>
internal static class TableHeaders
{
    private const int LongestHeader = 200;

    /// <summary>The headers as they are shown and mapped: a column without a name is called by its place.</summary>
    /// <exception cref="TableException">There is no header, or it has too many columns.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> headers)
    {
        var named = headers.Select((header, index) => Name(header, index)).ToList();
        if (headers.All(string.IsNullOrWhiteSpace))
        {
            throw new TableException("The file is empty. Its first row must hold the names of the columns.");
        }

        return named.Count <= CsvTable.MostColumns ? named : throw new TableException(string.Create(
            CultureInfo.InvariantCulture,
            $"This table has {named.Count:N0} columns; at most {CsvTable.MostColumns:N0} are read. Is the separator right?"));
    }

    /// <summary>Why a cell cannot be taken; null for one that can.</summary>
    public static string? FaultOf(string cell, string? header)
    {
        var column = header is null ? "a cell" : $"the column {header}";
        if (cell.Length > CsvTable.LongestCell)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"The text in {column} has {cell.Length:N0} characters; at most {CsvTable.LongestCell:N0} are allowed. "
                + $"Look for a quotation mark that is opened and never closed.");
        }

        foreach (var character in cell)
        {
            if (character < ' ' && character is not ('\n' or '\r' or '\t'))
            {
                return $"The text in {column} holds the control character U+{(int)character:X4}. Take it out.";
            }
        }

        return null;
    }

    public static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    private static string Name(string header, int index)
    {
        var name = header.Trim().Trim('\uFEFF').Trim();
        name = name.Length > LongestHeader ? name[..LongestHeader] : name;
        return name.Length > 0 ? name : $"(column {(index + 1).ToString(CultureInfo.InvariantCulture)})";
    }
}
