using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>
/// Order lines that wait to be added to their customers' cells. Lines of one customer that stand together are one entry;
/// entries are looked up and added many at a time, so that the processor waits for many places in memory at once.
/// </summary>
internal sealed class OrderBatch(LedgerJob job, Tally tally)
{
    private const int Size = 32;

    private readonly IdKey[] _keys = new IdKey[Size];
    private readonly Entry[] _entries = new Entry[Size];
    private readonly int[] _numbers = new int[Size];
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Chunk chunk, IdKey key, in LedgerRow row, long net, long cogs, bool isNewOrder, int day)
    {
        if (_count == 0 || _keys[_count - 1] != key)
        {
            if (_count == Size)
            {
                Flush(chunk);
            }

            _keys[_count] = key;
            _entries[_count++] = new Entry { Start = row.Start, Line = row.Line, FirstDay = int.MaxValue };
        }

        ref var entry = ref _entries[_count - 1];
        entry.Net = checked(entry.Net + net);
        entry.Cogs = checked(entry.Cogs + cogs);
        entry.Lines++;
        entry.Orders += isNewOrder ? 1 : 0;
        entry.End = row.End;
        (entry.FirstDay, entry.LastDay) = (Math.Min(entry.FirstDay, day), Math.Max(entry.LastDay, day));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Flush(Chunk chunk)
    {
        var count = _count;
        _count = 0;
        tally.Customers.Find(_keys.AsSpan(0, count), _numbers);
        var counts = tally.Counts;
        for (var index = 0; index < count; index++)
        {
            ref readonly var entry = ref _entries[index];
            var number = _numbers[index];
            var cells = tally.RowOf(number);
            cells[LedgerLayout.Net] = checked(cells[LedgerLayout.Net] + entry.Net);
            cells[LedgerLayout.Cogs] = checked(cells[LedgerLayout.Cogs] + entry.Cogs);
            cells[LedgerLayout.Lines] += entry.Lines;
            cells[LedgerLayout.Orders] += entry.Orders;
            counts.OrderRows += entry.Lines;
            counts.Net += entry.Net;
            counts.Cogs += entry.Cogs;
            if (number < 0)
            {
                counts.OrderRowsOfNobody += entry.Lines;
                Unmatched(chunk, entry);
            }
            else if (entry.LastDay > 0)
            {
                tally.Saw(number, entry.FirstDay, entry.LastDay);
            }
        }
    }

    private void Unmatched(Chunk chunk, in Entry entry)
    {
        var rest = chunk.Buffer.AsSpan(entry.Start, entry.End - entry.Start);
        var line = entry.Line;
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOf((byte)'\n') is >= 0 and var found ? found : rest.Length;
            var text = rest[..length].TrimEnd((byte)'\r');
            if (!text.IsEmpty)
            {
                job.Unmatched.Add(chunk, line, "no such customer", text);
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
            line++;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        internal long Net;
        internal long Cogs;
        internal long Lines;
        internal long Orders;
        internal long Line;
        internal int Start;
        internal int End;
        internal int FirstDay;
        internal int LastDay;
    }
}
