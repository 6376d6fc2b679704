using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Methods.Networks.Paths;

/// <summary>
/// One vector of eight doubles for each person, a lane for each of eight searches that run side by side. Kept at
/// addresses divisible by 64, so that each vector is exactly one cache line.
/// </summary>
internal sealed class LaneBuffer
{
    internal const int Lanes = 8;

    private const int CacheLineBytes = 64;

    private readonly double[] _cells;
    private readonly int _first;

    internal LaneBuffer(int people)
    {
        _cells = GC.AllocateArray<double>((people + 1) * Lanes, pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(_cells, 0);
        var excess = (int)(address % CacheLineBytes);
        _first = excess == 0 ? 0 : (CacheLineBytes - excess) / sizeof(double);
        People = people;
    }

    internal int People { get; }

    /// <summary>The first lane of person 0; the vector of person v starts Lanes · v further on.</summary>
    internal ref double Origin => ref _cells[_first];

    internal Span<double> Cells => _cells.AsSpan(_first, People * Lanes);

    internal static Vector512<double> Load(ref double origin, int offset) =>
        Vector512.LoadUnsafe(ref origin, (nuint)(uint)offset);

    internal static void Store(Vector512<double> value, ref double origin, int offset) =>
        value.StoreUnsafe(ref origin, (nuint)(uint)offset);
}
