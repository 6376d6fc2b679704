using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Methods.Networks.Paths;

/// <summary>Distances of the eight searches: for each source how many it reaches at each distance, for each person by
/// how many sources.</summary>
internal sealed partial class PathSearch
{
    private void AddDistances(int first, int count)
    {
        var reached = Vector512<double>.Zero;
        var distances = Vector512<double>.Zero;
        var harmonic = Vector512<double>.Zero;
        for (var distance = 1; distance < _levels.Count; distance++)
        {
            var people = AddLevel(_levels[distance], distance);
            reached += people;
            distances += people * distance;
            harmonic += people / distance;
        }

        for (var lane = 0; lane < count; lane++)
        {
            Sums.Sources.Add(new SourceDistances(first + lane, reached[lane], distances[lane], harmonic[lane]));
        }
    }

    /// <summary>Counts the people whom each lane reaches at this distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector512<double> AddLevel(Level level, int distance)
    {
        var people = Vector512<long>.Zero;
        var inverse = 1.0 / distance;
        for (var entry = level.Start; entry < level.End; entry++)
        {
            var lanes = _entryLanes[entry];
            people -= MaskOf(lanes).AsInt64();
            Sums.HarmonicIn[_entries[entry]] += BitOperations.PopCount(lanes) * inverse;
        }

        return Vector512.ConvertToDouble(people);
    }
}
