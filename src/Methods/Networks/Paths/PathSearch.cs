using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Paths;

/// <summary>
/// Breadth-first searches from eight people side by side, one to a lane of a vector, that count shortest paths on the
/// way out and add up dependencies on the way back. In networks of people most are reached from most after the same few
/// steps, so a tie is looked at once for all eight searches, and without a branch.
/// <para>Every level of distance is remembered as a list of entries: a person, and the lanes that reach that person
/// there. A person may stand in several levels, each time for other lanes.</para>
/// </summary>
internal sealed partial class PathSearch
{
    private const int AllLanes = 0xFF;

    /// <summary>A push reads, writes and asks whether it was there before; measured, it costs about this many pulls.
    /// </summary>
    private const int PushCost = 3;

    private readonly SearchGraph _graph;
    private readonly LaneBuffer _paths;
    private readonly byte[] _reached;
    private readonly int[] _marks;
    private readonly int[] _touched;
    private readonly int[] _open;
    private readonly int[] _entries;
    private readonly byte[] _entryLanes;
    private readonly List<Level> _levels = [];

    private LaneBuffer _current;
    private LaneBuffer _next;
    private int _mark;
    private int _openCount;
    private long _openArcs;
    private int _entryCount;

    internal PathSearch(SearchGraph graph)
    {
        var people = graph.Count;
        _graph = graph;
        _paths = new LaneBuffer(people);
        _current = new LaneBuffer(people);
        _next = new LaneBuffer(people);
        Sums = new PathSums(people);
        _reached = new byte[people];
        _marks = new int[people];
        _touched = new int[people];
        _open = new int[people + 1];
        _entries = new int[(people * LaneBuffer.Lanes) + 1];
        _entryLanes = new byte[_entries.Length];
    }

    internal PathSums Sums { get; }

    /// <summary>Searches from <paramref name="count"/> ≤ 8 people, numbered in a row from <paramref name="first"/>, and
    /// adds what they contribute to <see cref="Sums"/>.</summary>
    internal void Run(int first, int count)
    {
        Start(first, count);
        for (var from = 0; from < _entryCount;)
        {
            var level = MeasureLevel(from, _entryCount);
            _levels.Add(level);
            Advance(level);
            from = level.End;
        }

        AddDistances(first, count);
        AddDependencies();
    }

    private void Start(int first, int count)
    {
        _levels.Clear();
        _entryCount = 0;
        Array.Fill(_reached, (byte)(AllLanes & ~((1 << count) - 1)));
        _openArcs = _graph.InOffsets.Length;
        _openCount = _graph.PeopleNamed;
        for (var person = 0; person < _openCount; person++)
        {
            _open[person] = person;
        }

        for (var lane = 0; lane < count; lane++)
        {
            var source = first + lane;
            _current.Cells[(source * LaneBuffer.Lanes) + lane] = 1;
            _paths.Cells[(source * LaneBuffer.Lanes) + lane] = 1;
            _reached[source] |= (byte)(1 << lane);
            _entries[_entryCount] = source;
            _entryLanes[_entryCount++] = (byte)(1 << lane);
        }
    }

    private Level MeasureLevel(int from, int end)
    {
        var (outArcs, inArcs) = (0L, 0L);
        foreach (var person in _entries.AsSpan(from..end))
        {
            outArcs += _graph.OutStarts[person + 1] - _graph.OutStarts[person];
            inArcs += _graph.InStarts[person + 1] - _graph.InStarts[person];
        }

        return new Level(from, end, outArcs, inArcs);
    }

    /// <summary>Finds the next level: those named by the last one and not reached before. Few people <i>push</i> their
    /// path counts to those whom they name; of many, those not yet reached by all lanes <i>pull</i> the counts of those
    /// who name them.</summary>
    private void Advance(Level level)
    {
        if (level.OutArcs * PushCost < _openArcs)
        {
            Push(level);
        }
        else
        {
            Pull();
        }

        Clear(_current, level);
        (_current, _next) = (_next, _current);
    }

    /// <summary>The entries at one distance, and how many arcs leave and enter their people.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Level(int Start, int End, long OutArcs, long InArcs);
}
