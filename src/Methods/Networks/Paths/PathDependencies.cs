using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Methods.Networks.Paths;

/// <summary>
/// The way back (Brandes 2001): the dependency of a source on person u is δ(u) = σ(u) · Σ (1 + δ(w)) / σ(w) over those w
/// one step further from the source whom u names. The quotient is laid out densely for one level at a time, zero
/// elsewhere, so the sum needs no test of distance.
/// </summary>
internal sealed partial class PathSearch
{
    private void AddDependencies()
    {
        var deeper = default(Level);
        for (var distance = _levels.Count - 1; distance > 0; distance--)
        {
            var level = _levels[distance];
            if (deeper.InArcs * PushCost < level.OutArcs)
            {
                PushBack(level, deeper);
            }
            else
            {
                PullBack(level);
            }

            Clear(_current, deeper);
            (_current, _next) = (_next, _current);
            deeper = level;
        }

        Clear(_current, deeper);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PullBack(Level level)
    {
        ref var deeper = ref _current.Origin;
        ref var next = ref _next.Origin;
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(_graph.OutOffsets);
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_graph.OutStarts);
        ref var paths = ref _paths.Origin;
        ref var totals = ref Sums.Dependencies.Origin;
        var (entries, entryLanes) = (_entries, _entryLanes);
        for (var entry = level.Start; entry < level.End; entry++)
        {
            var person = entries[entry];
            var sum = SumOver(ref deeper, ref offsets, Unsafe.Add(ref starts, person), Unsafe.Add(ref starts, person + 1));
            AddDependency(person, entryLanes[entry], sum, ref next, ref paths, ref totals);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PushBack(Level level, Level deeper)
    {
        ref var quotients = ref _current.Origin;
        ref var next = ref _next.Origin;
        foreach (var person in _entries.AsSpan(deeper.Start..deeper.End))
        {
            var quotient = LaneBuffer.Load(ref quotients, person * LaneBuffer.Lanes);
            foreach (var offset in _graph.InRow(person))
            {
                LaneBuffer.Store(LaneBuffer.Load(ref next, offset) + quotient, ref next, offset);
            }
        }

        _mark++;
        for (var entry = level.Start; entry < level.End; entry++)
        {
            var person = _entries[entry];
            _marks[person] = _mark;
            var sum = LaneBuffer.Load(ref next, person * LaneBuffer.Lanes);
            AddDependency(person, _entryLanes[entry], sum, ref next, ref _paths.Origin, ref Sums.Dependencies.Origin);
        }

        ClearUnmarkedSenders(deeper, ref next);
    }

    private void ClearUnmarkedSenders(Level deeper, ref double sums)
    {
        foreach (var person in _entries.AsSpan(deeper.Start..deeper.End))
        {
            foreach (var offset in _graph.InRow(person))
            {
                if (_marks[offset / LaneBuffer.Lanes] != _mark)
                {
                    LaneBuffer.Store(Vector512<double>.Zero, ref sums, offset);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddDependency(
        int person, int lanes, Vector512<double> sum, ref double next, ref double paths, ref double totals)
    {
        var offset = person * LaneBuffer.Lanes;
        var mask = MaskOf(lanes);
        var counts = LaneBuffer.Load(ref paths, offset);
        var dependency = Vector512.ConditionalSelect(mask, counts * sum, Vector512<double>.Zero);
        LaneBuffer.Store(LaneBuffer.Load(ref totals, offset) + dependency, ref totals, offset);
        var quotient = (Vector512<double>.One + dependency) / counts;
        LaneBuffer.Store(Vector512.ConditionalSelect(mask, quotient, Vector512<double>.Zero), ref next, offset);
    }
}
