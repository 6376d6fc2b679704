namespace Entente.Methods.Networks.Communities;

/// <summary>The weighted network of one level of <see cref="Louvain"/>: nodes are people, then groups of people. A loop
/// carries the ties within a node, both ways.</summary>
internal sealed class CommunityGraph
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly long[] _weights;
    private readonly long[] _degrees;
    private readonly long _total;

    private CommunityGraph(int[] starts, int[] neighbours, long[] weights)
    {
        _starts = starts;
        _neighbours = neighbours;
        _weights = weights;
        _degrees = new long[starts.Length - 1];
        for (var node = 0; node < _degrees.Length; node++)
        {
            for (var position = starts[node]; position < starts[node + 1]; position++)
            {
                _degrees[node] += weights[position];
            }

            _total += _degrees[node];
        }
    }

    private int Count => _degrees.Length;

    internal ReadOnlySpan<int> NeighboursOf(int node) => _neighbours.AsSpan(_starts[node].._starts[node + 1]);

    internal ReadOnlySpan<long> WeightsOf(int node) => _weights.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>All levels from people to the last; returns each person's community.</summary>
    internal static int[] Unfold(Network ties, SeededRandom random)
    {
        var ones = new long[ties.ArcCount];
        Array.Fill(ones, 1);
        var graph = new CommunityGraph(ties.Outgoing.Starts, ties.Outgoing.Neighbours, ones);
        var groups = Enumerable.Range(0, ties.Count).ToArray();
        while (true)
        {
            var (communities, count) = Renumber(graph.Move(random));
            groups = [.. groups.Select(node => communities[node])];
            if (count == graph.Count)
            {
                return Renumber(groups).Groups;
            }

            graph = graph.Fold(communities, count);
        }
    }

    /// <summary>Moves nodes to the neighbouring community of greatest gain until a whole round moves none. The gain of
    /// joining is w(node, community) − degree · Σ degrees(community) / total, in whole numbers times the total.</summary>
    private int[] Move(SeededRandom random)
    {
        var communities = Enumerable.Range(0, Count).ToArray();
        var degrees = _degrees.AsSpan().ToArray();
        var order = Enumerable.Range(0, Count).ToArray();
        random.Shuffle(order);
        var links = new NeighbourLinks(Count);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var node in order)
            {
                var home = communities[node];
                degrees[home] -= _degrees[node];
                links.Collect(this, communities, node);
                var (best, bestGain) = (home, Gain(links.To(home), degrees[home], node));
                foreach (var community in links.Communities)
                {
                    var gain = Gain(links.To(community), degrees[community], node);
                    if (gain > bestGain)
                    {
                        (best, bestGain) = (community, gain);
                    }
                }

                links.Clear();
                degrees[best] += _degrees[node];
                communities[node] = best;
                moved |= best != home;
            }
        }

        return communities;
    }

    private Int128 Gain(long links, long degrees, int node) => ((Int128)links * _total) - ((Int128)degrees * _degrees[node]);

    private CommunityGraph Fold(int[] communities, int count)
    {
        var rows = new SortedDictionary<int, long>[count];
        for (var node = 0; node < Count; node++)
        {
            var row = rows[communities[node]] ??= [];
            for (var position = _starts[node]; position < _starts[node + 1]; position++)
            {
                var target = communities[_neighbours[position]];
                row[target] = row.GetValueOrDefault(target) + _weights[position];
            }
        }

        var starts = new int[count + 1];
        for (var row = 0; row < count; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Count;
        }

        return new CommunityGraph(
            starts, [.. rows.SelectMany(row => row.Keys)], [.. rows.SelectMany(row => row.Values)]);
    }

    /// <summary>Numbers groups from 0 in the order of their first member.</summary>
    private static (int[] Groups, int Count) Renumber(int[] groups)
    {
        var numbers = new Dictionary<int, int>();
        var renumbered = new int[groups.Length];
        for (var index = 0; index < groups.Length; index++)
        {
            if (!numbers.TryGetValue(groups[index], out var number))
            {
                number = numbers.Count;
                numbers.Add(groups[index], number);
            }

            renumbered[index] = number;
        }

        return (renumbered, numbers.Count);
    }
}
