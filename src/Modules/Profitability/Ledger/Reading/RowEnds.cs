namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>Finds line breaks that end a row: those outside quotation marks.</summary>
internal static class RowEnds
{
    /// <summary>Where the first row ends, after its line break; −1 where it does not end.</summary>
    internal static int First(ReadOnlySpan<byte> rows)
    {
        for (int place = 0, quotes = 0; place < rows.Length; place++)
        {
            if (rows[place] == (byte)'"')
            {
                quotes++;
            }
            else if (rows[place] == (byte)'\n' && quotes % 2 == 0)
            {
                return place + 1;
            }
        }

        return -1;
    }

    /// <summary>Where the last whole row ends, after its line break; 0 where none is whole.</summary>
    internal static int Last(ReadOnlySpan<byte> rows, bool hasQuotes)
    {
        if (!hasQuotes)
        {
            return rows.LastIndexOf((byte)'\n') + 1;
        }

        var quotes = rows.Count((byte)'"');
        for (var length = rows.Length; length > 0;)
        {
            var at = rows[..length].LastIndexOf((byte)'\n');
            quotes -= rows[(at + 1)..length].Count((byte)'"');
            if (at < 0 || quotes % 2 == 0)
            {
                return at + 1;
            }

            length = at;
        }

        return 0;
    }
}
