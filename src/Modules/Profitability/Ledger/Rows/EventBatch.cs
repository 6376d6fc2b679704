using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>Events of plain activities that wait to be added to their customers' cells, as in <see cref="OrderBatch"/>.</summary>
internal sealed class EventBatch(LedgerJob job, Tally tally)
{
    private const int Size = 64;

    private readonly IdKey[] _keys = new IdKey[Size];
    private readonly Entry[] _entries = new Entry[Size];
    private readonly int[] _numbers = new int[Size];
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Chunk chunk, IdKey key, in LedgerRow row, in EventProgram activity, long quantity, long minutes)
    {
        if (_count == Size)
        {
            Flush(chunk);
        }

        _keys[_count] = key;
        _entries[_count++] = new Entry
        {
            Quantity = quantity,
            Minutes = minutes,
            QuantityCell = activity.Program.QuantityCell,
            MinutesCell = activity.MinutesCell,
            Start = row.Start,
            End = row.End,
            Line = row.Line,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Flush(Chunk chunk)
    {
        var count = _count;
        _count = 0;
        tally.Customers.Find(_keys.AsSpan(0, count), _numbers);
        for (var index = 0; index < count; index++)
        {
            ref readonly var entry = ref _entries[index];
            var cells = tally.RowOf(_numbers[index]);
            cells[entry.QuantityCell] = checked(cells[entry.QuantityCell] + entry.Quantity);
            if (entry.MinutesCell >= 0)
            {
                cells[entry.MinutesCell] = checked(cells[entry.MinutesCell] + entry.Minutes);
            }

            if (_numbers[index] < 0)
            {
                tally.Counts.EventRowsOfNobody++;
                job.Unmatched.Add(chunk, entry.Line, "no such customer", chunk.Buffer.AsSpan(entry.Start, entry.End - entry.Start).TrimEnd((byte)'\r'));
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        internal long Quantity;
        internal long Minutes;
        internal long Line;
        internal int QuantityCell;
        internal int MinutesCell;
        internal int Start;
        internal int End;
    }
}
