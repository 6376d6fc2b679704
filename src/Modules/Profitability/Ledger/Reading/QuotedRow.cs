namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>
/// One row with quotation marks, taken apart into plain cells: a quoted cell may hold separators, line breaks and doubled
/// quotation marks. A quotation mark inside a cell that does not begin with one is a fault of the row.
/// </summary>
internal sealed class QuotedRow
{
    /// <summary>Bytes behind the last cell that may be read without harm.</summary>
    private const int Margin = 16;

    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[64];
    private int _used;

    internal int Count { get; private set; }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    internal ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    internal ReadOnlySpan<byte> Cell(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1] + 1;
        return _bytes.AsSpan(start, _ends[index] - start);
    }

    /// <summary>Takes the row apart; false where a quotation mark stands inside a cell.</summary>
    internal bool Split(ReadOnlySpan<byte> row, byte separator)
    {
        (Count, _used) = (0, 0);
        if (_bytes.Length < row.Length + Margin)
        {
            _bytes = new byte[Math.Max(row.Length + Margin, _bytes.Length * 2)];
        }

        var isGood = true;
        for (var place = 0; place <= row.Length;)
        {
            if (place < row.Length && row[place] == (byte)'"')
            {
                place = Quoted(row, place + 1, out var isClosed);
                isGood &= isClosed && (place >= row.Length || row[place] == separator);
            }

            var rest = row[Math.Min(place, row.Length)..];
            var length = rest.IndexOf(separator) is >= 0 and var found ? found : rest.Length;
            isGood &= !rest[..length].Contains((byte)'"');
            rest[..length].CopyTo(_bytes.AsSpan(_used));
            EndCell(length, separator);
            place += length + 1;
        }

        return isGood;
    }

    /// <summary>Copies a quoted cell; answers the place after its closing mark.</summary>
    private int Quoted(ReadOnlySpan<byte> row, int place, out bool isClosed)
    {
        isClosed = true;
        for (; place < row.Length; place++)
        {
            if (row[place] == (byte)'"')
            {
                if (place + 1 >= row.Length || row[place + 1] != (byte)'"')
                {
                    return place + 1;
                }

                place++;
            }

            _bytes[_used++] = row[place];
        }

        isClosed = false;
        return place;
    }

    private void EndCell(int length, byte separator)
    {
        _used += length;
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        _ends[Count++] = _used;
        _bytes[_used++] = separator;
    }
}
