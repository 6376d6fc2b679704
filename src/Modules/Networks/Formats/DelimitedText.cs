using System.Text;

namespace Entente.Modules.Networks.Formats;

/// <summary>A table of cells with the line in which each row begins.</summary>
internal sealed record TextTable(IReadOnlyList<TextRow> Rows);

internal sealed record TextRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Splits text into rows and cells: the separator that the first row has most of (comma, semicolon, tab, bar),
/// quotation marks around cells that hold it.</summary>
internal static class DelimitedText
{
    public static TextTable Read(string text)
    {
        var separator = SeparatorOf(text);
        var rows = new List<TextRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, begins, quoted) = (1, 1, false);
        for (var place = 0; place <= text.Length; place++)
        {
            var character = place < text.Length ? text[place] : '\n';
            line += character == '\n' ? 1 : 0;
            if (quoted)
            {
                if (character != '"' || place == text.Length)
                {
                    quoted = place < text.Length;
                    cell.Append(quoted ? character : null);
                }
                else if (place + 1 < text.Length && text[place + 1] == '"')
                {
                    cell.Append('"');
                    place++;
                }
                else
                {
                    quoted = false;
                }

                if (place < text.Length)
                {
                    continue;
                }
            }

            if (character == '"' && string.IsNullOrWhiteSpace(cell.ToString()))
            {
                quoted = true;
                cell.Clear();
            }
            else if (character == separator || character == '\n')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (character == '\n')
                {
                    if (cells.Exists(text => text.Length > 0))
                    {
                        rows.Add(new TextRow(begins, [.. cells]));
                    }

                    cells.Clear();
                    begins = line;
                }
            }
            else
            {
                cell.Append(character);
            }
        }

        return new TextTable(rows);
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().TrimStart().IndexOf('\n');
        var first = end < 0 ? text.AsSpan().TrimStart() : text.AsSpan().TrimStart()[..end];
        var (best, most) = (',', 0);
        foreach (var candidate in ",;\t|")
        {
            var count = first.Count(candidate);
            (best, most) = count > most ? (candidate, count) : (best, most);
        }

        return best;
    }
}
