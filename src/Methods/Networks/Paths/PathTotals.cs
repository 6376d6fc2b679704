namespace Entente.Methods.Networks.Paths;

/// <summary>Adds the blocks of searches in the order of their numbers, whichever thread finishes first.</summary>
internal sealed class PathTotals
{
    private readonly SearchGraph _graph;
    private readonly int _blocks;
    private readonly IProgress<double>? _progress;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, (double[] Dependencies, double[] HarmonicIn)> _waiting = [];
    private readonly double[] _betweenness;
    private readonly double[] _harmonicIn;
    private readonly SourceDistances[] _sources;
    private int _next;

    internal PathTotals(SearchGraph graph, int blocks, IProgress<double>? progress)
    {
        _graph = graph;
        _blocks = blocks;
        _progress = progress;
        _betweenness = new double[graph.Count];
        _harmonicIn = new double[graph.Count];
        _sources = new SourceDistances[graph.Count];
    }

    internal void Add(int block, PathSums sums)
    {
        var dependencies = SumOfLanes(sums.Dependencies.Cells);
        var harmonicIn = sums.HarmonicIn.AsSpan().ToArray();
        lock (_gate)
        {
            foreach (var source in sums.Sources)
            {
                _sources[source.Source] = source;
            }

            _waiting.Add(block, (dependencies, harmonicIn));
            while (_waiting.Remove(_next, out var ready))
            {
                AddTo(_betweenness, ready.Dependencies);
                AddTo(_harmonicIn, ready.HarmonicIn);
                _next++;
                _progress?.Report(_next / (double)_blocks);
            }
        }
    }

    internal ShortestPathMeasures ToMeasures()
    {
        var others = _graph.Count - 1;
        var betweenness = new double[_graph.Count];
        var harmonicOut = new double?[_graph.Count];
        var harmonicIn = new double?[_graph.Count];
        var closeness = new double?[_graph.Count];
        for (var number = 0; number < _graph.Count; number++)
        {
            var person = _graph.Original[number];
            betweenness[person] = _betweenness[number];
            if (others == 0)
            {
                continue;
            }

            var source = _sources[number];
            harmonicOut[person] = source.Harmonic / others;
            harmonicIn[person] = _harmonicIn[number] / others;
            closeness[person] = source.Reached == 0
                ? 0
                : source.Reached / others * source.Reached / source.Distances;
        }

        return new ShortestPathMeasures(betweenness, harmonicOut, harmonicIn, closeness);
    }

    private static double[] SumOfLanes(ReadOnlySpan<double> cells)
    {
        var sums = new double[cells.Length / LaneBuffer.Lanes];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            sums[cell / LaneBuffer.Lanes] += cells[cell];
        }

        return sums;
    }

    private static void AddTo(double[] total, double[] part)
    {
        for (var index = 0; index < total.Length; index++)
        {
            total[index] += part[index];
        }
    }
}
