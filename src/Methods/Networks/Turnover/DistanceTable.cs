namespace Entente.Methods.Networks.Turnover;

/// <summary>Distances between everybody who is left in a symmetrised network, and what a further tie makes of them.
/// </summary>
internal sealed class DistanceTable
{
    /// <summary>No path. Two of them and a step still fit into a whole number.</summary>
    internal const int Never = int.MaxValue / 4;

    private readonly int[] _distances;
    private readonly HashSet<int> _removed;

    internal DistanceTable(Network network, IEnumerable<int> removed)
    {
        var ties = network.Symmetrised();
        Count = ties.Count;
        _removed = [.. removed];
        _distances = new int[Count * Count];
        Array.Fill(_distances, Never);
        var queue = new int[Count];
        for (var source = 0; source < Count; source++)
        {
            if (!_removed.Contains(source))
            {
                Search(ties, source, Row(source), queue);
            }
        }
    }

    internal int Count { get; }

    internal bool IsLeft(int person) => !_removed.Contains(person);

    internal int this[int a, int b] => _distances[(a * Count) + b];

    internal ReadOnlySpan<int> From(int person) => Row(person);

    /// <summary>1/d; 0 without a path and to oneself.</summary>
    internal double Inverse(int a, int b) => this[a, b] is > 0 and < Never and var distance ? 1.0 / distance : 0;

    /// <summary>Adds a tie between two people and mends every distance that it shortens.</summary>
    internal void Tie(int a, int b)
    {
        int[] fromA = [.. From(a)];
        int[] fromB = [.. From(b)];
        for (var one = 0; one < Count; one++)
        {
            var row = Row(one);
            var (toA, toB) = (fromA[one] + 1, fromB[one] + 1);
            for (var other = 0; other < Count; other++)
            {
                row[other] = Math.Min(row[other], Math.Min(toA + fromB[other], toB + fromA[other]));
            }
        }
    }

    private Span<int> Row(int person) => _distances.AsSpan(person * Count, Count);

    private void Search(Network ties, int source, Span<int> distances, int[] queue)
    {
        distances[source] = 0;
        queue[0] = source;
        var end = 1;
        for (var position = 0; position < end; position++)
        {
            var person = queue[position];
            foreach (var next in ties.Successors(person))
            {
                if (distances[next] == Never && !_removed.Contains(next))
                {
                    distances[next] = distances[person] + 1;
                    queue[end++] = next;
                }
            }
        }
    }
}
