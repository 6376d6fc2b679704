using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Modules.Profitability.Ledger.Bytes;

/// <summary>
/// Numbers ids 0, 1, 2, … straight from their bytes, without making text of them. Open addressing over small slots of
/// hash and number, so that a table of many customers stays in the processor's cache. Reading is safe from several threads, adding is not.
/// </summary>
internal sealed class IdTable : IReadOnlyList<string>
{
    private const int SmallestSize = 1024;

    private Slot[] _slots = new Slot[SmallestSize];
    private IdKey[] _keys = new IdKey[SmallestSize];
    private byte[] _bytes = new byte[16 * SmallestSize];
    private int[] _starts = new int[SmallestSize];
    private int _used;

    public int Count { get; private set; }

    public string this[int index] => Encoding.UTF8.GetString(BytesOf(index));

    internal ReadOnlySpan<byte> BytesOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return _bytes.AsSpan(_starts[index].._starts[index + 1]);
    }

    /// <summary>The id's number, or −1.</summary>
    internal int Find(ReadOnlySpan<byte> id) => Find(IdKey.Of(id), id);

    /// <summary>The id's number, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(in IdKey key, ReadOnlySpan<byte> id)
    {
        var (slots, hash) = (_slots, key.Hash);
        for (var place = hash & (uint)(slots.Length - 1); ; place = (place + 1) & (uint)(slots.Length - 1))
        {
            var slot = slots[place];
            if (slot.Next == 0)
            {
                return -1;
            }

            if (slot.Hash == hash && _keys[slot.Next - 1] == key && (key.IsExact || BytesOf(slot.Next - 1).SequenceEqual(id)))
            {
                return slot.Next - 1;
            }
        }
    }

    /// <summary>The numbers of many exact keys, −1 for those that are unknown. All first places are read before any is
    /// compared, so that their waits for memory overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Find(ReadOnlySpan<IdKey> keys, Span<int> numbers)
    {
        var (slots, known) = (_slots, _keys);
        for (var index = 0; index < keys.Length; index++)
        {
            var hash = keys[index].Hash;
            var slot = slots[hash & (uint)(slots.Length - 1)];
            numbers[index] = slot.Hash == hash ? slot.Next - 1 : -1;
        }

        for (var index = 0; index < keys.Length; index++)
        {
            var number = numbers[index];
            if (number < 0 || known[number] != keys[index])
            {
                numbers[index] = Find(keys[index], default);
            }
        }
    }

    /// <summary>The id's number; a new one where it was not known.</summary>
    internal int GetOrAdd(ReadOnlySpan<byte> id)
    {
        var key = IdKey.Of(id);
        return Find(key, id) is >= 0 and var known ? known : Add(key, id);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Add(in IdKey key, ReadOnlySpan<byte> id)
    {
        if ((Count + 1) * 2 > _slots.Length)
        {
            Grow();
        }

        if (_used + id.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(checked(_bytes.Length * 2), _used + id.Length));
        }

        if (Count + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _keys, _starts.Length);
        }

        id.CopyTo(_bytes.AsSpan(_used));
        _used += id.Length;
        _starts[++Count] = _used;
        _keys[Count - 1] = key;
        Place(_slots, new Slot(key.Hash, Count));
        return Count - 1;
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        for (var index = 0; index < Count; index++)
        {
            Place(larger, new Slot(_keys[index].Hash, index + 1));
        }

        _slots = larger;
    }

    private static void Place(Slot[] slots, Slot slot)
    {
        var place = slot.Hash & (uint)(slots.Length - 1);
        while (slots[place].Next != 0)
        {
            place = (place + 1) & (uint)(slots.Length - 1);
        }

        slots[place] = slot;
    }

    /// <summary>Next is the number plus 1, so that 0 means free.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Hash, int Next);
}
