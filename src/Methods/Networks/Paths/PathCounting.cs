using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Methods.Networks.Paths;

/// <summary>The way out: the number of shortest paths σ(v) from each source, level by level.</summary>
internal sealed partial class PathSearch
{
    private static readonly Vector512<long> LaneBits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(Level level)
    {
        ref var current = ref _current.Origin;
        ref var next = ref _next.Origin;
        _mark++;
        var touchedCount = 0;
        foreach (var person in _entries.AsSpan(level.Start..level.End))
        {
            var counts = LaneBuffer.Load(ref current, person * LaneBuffer.Lanes);
            foreach (var offset in _graph.OutRow(person))
            {
                var neighbour = offset / LaneBuffer.Lanes;
                var before = Vector512<double>.Zero;
                if (_marks[neighbour] == _mark)
                {
                    before = LaneBuffer.Load(ref next, offset);
                }
                else
                {
                    _marks[neighbour] = _mark;
                    _touched[touchedCount++] = neighbour;
                }

                LaneBuffer.Store(before + counts, ref next, offset);
            }
        }

        foreach (var person in _touched.AsSpan(0, touchedCount))
        {
            var lanes = Reach(person, LaneBuffer.Load(ref next, person * LaneBuffer.Lanes), ref next, ref _paths.Origin);
            _entries[_entryCount] = person;
            _entryLanes[_entryCount] = (byte)lanes;
            _entryCount += lanes != 0 ? 1 : 0;
            _openArcs -= lanes != 0 && _reached[person] == AllLanes ? _graph.InRow(person).Length : 0;
        }
    }

    /// <summary>Local references and counters, and conditional additions in the place of branches: this loop and
    /// <see cref="PullBack"/> take nearly all the time of a large network.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull()
    {
        ref var current = ref _current.Origin;
        ref var next = ref _next.Origin;
        ref var paths = ref _paths.Origin;
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(_graph.InOffsets);
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_graph.InStarts);
        var (open, entries, entryLanes, entryCount) = (_open, _entries, _entryLanes, _entryCount);
        var (kept, openArcs) = (0, 0L);
        for (var index = 0; index < _openCount; index++)
        {
            var person = open[index];
            var (start, end) = (Unsafe.Add(ref starts, person), Unsafe.Add(ref starts, person + 1));
            var lanes = Reach(person, SumOver(ref current, ref offsets, start, end), ref next, ref paths);
            entries[entryCount] = person;
            entryLanes[entryCount] = (byte)lanes;
            entryCount += lanes != 0 ? 1 : 0;
            var stays = _reached[person] != AllLanes;
            open[kept] = person;
            kept += stays ? 1 : 0;
            openArcs += stays ? end - start : 0;
        }

        _openCount = kept;
        _openArcs = openArcs;
        _entryCount = entryCount;
    }

    /// <summary>Adds the vectors of a row of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> SumOver(ref double lanes, ref int offsets, int start, int end)
    {
        var sum = Vector512<double>.Zero;
        for (var arc = start; arc < end; arc++)
        {
            sum += LaneBuffer.Load(ref lanes, Unsafe.Add(ref offsets, arc));
        }

        return sum;
    }

    /// <summary>Keeps of the arriving path counts those of lanes that had not reached this person before, and returns
    /// these lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Reach(int person, Vector512<double> arriving, ref double next, ref double paths)
    {
        var before = (int)_reached[person];
        var lanes = (int)Vector512.GreaterThan(arriving, Vector512<double>.Zero).ExtractMostSignificantBits() & ~before;
        _reached[person] = (byte)(before | lanes);
        var mask = MaskOf(lanes);
        var offset = person * LaneBuffer.Lanes;
        var known = LaneBuffer.Load(ref paths, offset);
        LaneBuffer.Store(Vector512.ConditionalSelect(mask, arriving, Vector512<double>.Zero), ref next, offset);
        LaneBuffer.Store(Vector512.ConditionalSelect(mask, arriving, known), ref paths, offset);
        return lanes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> MaskOf(int lanes) =>
        Vector512.Equals(Vector512.Create((long)lanes) & LaneBits, LaneBits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Clear(LaneBuffer buffer, Level level)
    {
        ref var origin = ref buffer.Origin;
        foreach (var person in _entries.AsSpan(level.Start..level.End))
        {
            LaneBuffer.Store(Vector512<double>.Zero, ref origin, person * LaneBuffer.Lanes);
        }
    }
}
