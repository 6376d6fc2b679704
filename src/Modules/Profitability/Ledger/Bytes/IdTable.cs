using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Modules.Profitability.Ledger.Bytes;

/// <summary>
/// Numbers ids 0, 1, 2, … straight from their bytes, without making text of them. Ids of up to 16 bytes are compared as two
/// words; longer ones by a hash and then byte by byte. Reading is safe from several threads, adding is not.
/// </summary>
internal sealed class IdTable : IReadOnlyList<string>
{
    private const int SmallestSize = 1024;

    private Entry[] _entries = new Entry[SmallestSize];
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
    internal int Find(in IdKey key, ReadOnlySpan<byte> id)
    {
        var entries = _entries;
        for (var slot = key.Hash & (entries.Length - 1); ; slot = (slot + 1) & (entries.Length - 1))
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Next == 0)
            {
                return -1;
            }

            if (entry.Key.Equals(key) && (key.Length <= IdKey.Exact || BytesOf(entry.Next - 1).SequenceEqual(id)))
            {
                return entry.Next - 1;
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
        if ((Count + 1) * 2 > _entries.Length)
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
        }

        id.CopyTo(_bytes.AsSpan(_used));
        _used += id.Length;
        _starts[++Count] = _used;
        Place(_entries, new Entry(key, Count));
        return Count - 1;
    }

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        foreach (var entry in _entries)
        {
            if (entry.Next != 0)
            {
                Place(larger, entry);
            }
        }

        _entries = larger;
    }

    private static void Place(Entry[] entries, in Entry entry)
    {
        var slot = entry.Key.Hash & (entries.Length - 1);
        while (entries[slot].Next != 0)
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        entries[slot] = entry;
    }

    /// <summary>Next is the number plus 1, so that 0 means free.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(IdKey Key, int Next);
}

/// <summary>An id as two words and a length: exact up to 16 bytes, above that the second word is a hash of all bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IdKey(ulong Head, ulong Tail, int Length)
{
    /// <summary>Bytes up to which equal keys mean equal ids.</summary>
    internal const int Exact = 16;

    private const ulong Odd1 = 0x9E3779B97F4A7C15;
    private const ulong Odd2 = 0xC2B2AE3D27D4EB4F;

    internal int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var mixed = (Head * Odd1) ^ (Tail * Odd2) ^ (ulong)(uint)Length;
            return (int)((mixed ^ (mixed >> 32)) * Odd1 >> 33);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static IdKey Of(ReadOnlySpan<byte> id)
    {
        ref var first = ref MemoryMarshal.GetReference(id);
        var length = id.Length;
        if (length >= 8)
        {
            var tail = length <= Exact ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8)) : HashOf(id);
            return new IdKey(Unsafe.ReadUnaligned<ulong>(ref first), tail, length);
        }

        if (length >= 4)
        {
            var last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - 4));
            return new IdKey(Unsafe.ReadUnaligned<uint>(ref first) | ((ulong)last << 32), 0, length);
        }

        return length == 0
            ? default
            : new IdKey(first | ((ulong)Unsafe.Add(ref first, length / 2) << 8) | ((ulong)Unsafe.Add(ref first, length - 1) << 16), 0, length);
    }

    private static ulong HashOf(ReadOnlySpan<byte> id)
    {
        var hash = Odd2;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(id))
        {
            hash = ((hash ^ word) * Odd1) ^ ((hash ^ word) >> 29);
        }

        return hash ^ (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(id), id.Length - 8)) * Odd1);
    }
}
