using System.Text;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>The first row of a file: its separator and the names of its columns.</summary>
internal sealed record LedgerHeader(LedgerFile File, byte Separator, IReadOnlyList<string> Columns)
{
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>Reads the header; the separator is the given one, or the commonest outside quotation marks.</summary>
    internal static LedgerHeader Of(LedgerFile file, ReadOnlySpan<byte> line, char? separator)
    {
        var text = line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        var used = separator is { } given ? (byte)given : Commonest(text);
        var cells = new QuotedRow();
        cells.Split(text.TrimEnd("\r\n"u8), used);
        var names = new string[cells.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = Encoding.UTF8.GetString(cells.Cell(index)).Trim();
        }

        return new LedgerHeader(file, used, names);
    }

    /// <summary>Place of the column, −1 where there is none.</summary>
    internal int Find(string? given, IReadOnlyList<string> usual) => ColumnNames.Find(Columns, given, usual);

    private static byte Commonest(ReadOnlySpan<byte> text)
    {
        Span<int> counts = stackalloc int[Separators.Length];
        var isQuoted = false;
        foreach (var letter in text)
        {
            isQuoted ^= letter == (byte)'"';
            if (!isQuoted && Separators.AsSpan().IndexOf(letter) is >= 0 and var index)
            {
                counts[index]++;
            }
        }

        var best = 0;
        for (var index = 1; index < counts.Length; index++)
        {
            best = counts[index] > counts[best] ? index : best;
        }

        return Separators[best];
    }
}
