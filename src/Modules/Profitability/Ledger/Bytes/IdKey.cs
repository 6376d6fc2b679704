using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Modules.Profitability.Ledger.Bytes;

/// <summary>
/// An id as two words. Up to 15 bytes the words hold all of it, with the length in the highest byte, so that equal keys mean
/// equal ids; longer ids keep their first 8 bytes and a hash, and are compared byte by byte after that.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IdKey(ulong Head, ulong Tail)
{
    private const int LongestExact = 15;
    private const int LengthShift = 56;
    private const ulong Long = 0xFFUL << LengthShift;
    private const ulong Odd1 = 0x9E3779B97F4A7C15;
    private const ulong Odd2 = 0xC2B2AE3D27D4EB4F;

    /// <summary>Whether equal keys mean equal ids.</summary>
    internal bool IsExact => Tail < Long;

    internal uint Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var mixed = (Head * Odd1) ^ (Tail * Odd2);
            return (uint)(((mixed ^ (mixed >> 32)) * Odd1) >> 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static IdKey Of(ReadOnlySpan<byte> id)
    {
        ref var first = ref MemoryMarshal.GetReference(id);
        var length = id.Length;
        var size = (ulong)(uint)length << LengthShift;
        if (length is >= 8 and <= LongestExact)
        {
            var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8));
            return new IdKey(Unsafe.ReadUnaligned<ulong>(ref first), size | (length == 8 ? 0 : last >> ((16 - length) * 8)));
        }

        if (length is >= 4 and < 8)
        {
            var last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - 4));
            return new IdKey(Unsafe.ReadUnaligned<uint>(ref first) | ((ulong)last << 32), size);
        }

        return length > LongestExact ? OfLong(id) : OfFew(id, size);
    }

    private static IdKey OfFew(ReadOnlySpan<byte> id, ulong size) => id.Length == 0
        ? default
        : new IdKey(id[0] | ((ulong)id[id.Length / 2] << 8) | ((ulong)id[^1] << 16), size);

    private static IdKey OfLong(ReadOnlySpan<byte> id)
    {
        var hash = Odd2 ^ (ulong)id.Length;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(id))
        {
            hash = ((hash ^ word) * Odd1) ^ ((hash ^ word) >> 29);
        }

        hash ^= MemoryMarshal.Read<ulong>(id[^8..]) * Odd1;
        return new IdKey(MemoryMarshal.Read<ulong>(id), hash | Long);
    }
}
