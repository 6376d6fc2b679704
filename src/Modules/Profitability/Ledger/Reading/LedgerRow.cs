using System.Runtime.CompilerServices;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>One row: its bytes and where each cell ends.</summary>
internal readonly ref struct LedgerRow(ReadOnlySpan<byte> bytes, int start, ReadOnlySpan<int> ends, long line)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<int> _ends = ends;
    private readonly int _start = start;

    /// <summary>Line of the file where the row begins, the header in line 1.</summary>
    internal long Line { get; } = line;

    internal int Count => _ends.Length;

    /// <summary>Where the row begins in its bytes.</summary>
    internal int Start => _start;

    /// <summary>Where the row ends in its bytes, before the line break.</summary>
    internal int End => _ends[^1];

    /// <summary>The row as it stands in the file.</summary>
    internal ReadOnlySpan<byte> Text { get => field.IsEmpty ? _bytes[_start.._ends[^1]].TrimEnd((byte)'\r') : field; init; }

    internal bool IsBlank => Text.TrimStart(" ,;\t|\""u8).IsEmpty;

    /// <summary>The bytes of a cell, without the carriage return of the last one.</summary>
    internal ReadOnlySpan<byte> this[int cell]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var from = cell == 0 ? _start : _ends[cell - 1] + 1;
            var text = _bytes.Slice(from, _ends[cell] - from);
            return cell == _ends.Length - 1 && text.Length > 0 && text[^1] == (byte)'\r' ? text[..^1] : text;
        }
    }
}
