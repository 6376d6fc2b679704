namespace Entente.Methods.Networks;

/// <summary>Compressed rows: the neighbours of person v stand in Neighbours[Starts[v] .. Starts[v + 1]], ascending.</summary>
internal sealed class Adjacency
{
    internal Adjacency(int[] starts, int[] neighbours, double[] weights)
    {
        Starts = starts;
        Neighbours = neighbours;
        Weights = weights;
    }

    internal int[] Starts { get; }

    internal int[] Neighbours { get; }

    internal double[] Weights { get; }

    internal int Count => Starts.Length - 1;

    internal int DegreeOf(int person) => Starts[person + 1] - Starts[person];

    internal ReadOnlySpan<int> NeighboursOf(int person) =>
        Neighbours.AsSpan(Starts[person], DegreeOf(person));

    internal ReadOnlySpan<double> WeightsOf(int person) =>
        Weights.AsSpan(Starts[person], DegreeOf(person));

    internal static Adjacency FromArcs(int count, Arc[] arcs)
    {
        var starts = CountBy(count, arcs);
        var next = starts.AsSpan(0, count).ToArray();
        var neighbours = new int[arcs.Length];
        var weights = new double[arcs.Length];
        foreach (var arc in arcs)
        {
            var position = next[arc.From]++;
            neighbours[position] = arc.To;
            weights[position] = arc.Weight;
        }

        for (var person = 0; person < count; person++)
        {
            var length = starts[person + 1] - starts[person];
            SortRow(neighbours.AsSpan(starts[person], length), weights.AsSpan(starts[person], length));
        }

        return MergeRepeated(starts, neighbours, weights);
    }

    /// <summary>The same arcs by receiver. Rows come out ascending because senders are visited in order.</summary>
    internal Adjacency Transposed()
    {
        var starts = new int[Count + 1];
        foreach (var neighbour in Neighbours)
        {
            starts[neighbour + 1]++;
        }

        Accumulate(starts);
        var next = starts.AsSpan(0, Count).ToArray();
        var neighbours = new int[Neighbours.Length];
        var weights = new double[Neighbours.Length];
        for (var person = 0; person < Count; person++)
        {
            for (var position = Starts[person]; position < Starts[person + 1]; position++)
            {
                var target = next[Neighbours[position]]++;
                neighbours[target] = person;
                weights[target] = Weights[position];
            }
        }

        return new Adjacency(starts, neighbours, weights);
    }

    /// <summary>Merges two sets of rows; a neighbour in both keeps the larger weight.</summary>
    internal static Adjacency UnionByLargerWeight(Adjacency a, Adjacency b)
    {
        var starts = new int[a.Count + 1];
        var neighbours = new int[a.Neighbours.Length + b.Neighbours.Length];
        var weights = new double[neighbours.Length];
        var length = 0;
        for (var person = 0; person < a.Count; person++)
        {
            var (i, j) = (a.Starts[person], b.Starts[person]);
            var (endI, endJ) = (a.Starts[person + 1], b.Starts[person + 1]);
            while (i < endI || j < endJ)
            {
                var left = i < endI ? a.Neighbours[i] : int.MaxValue;
                var right = j < endJ ? b.Neighbours[j] : int.MaxValue;
                neighbours[length] = Math.Min(left, right);
                var weight = left <= right ? a.Weights[i++] : 0;
                weights[length++] = right <= left ? Math.Max(weight, b.Weights[j++]) : weight;
            }

            starts[person + 1] = length;
        }

        return new Adjacency(starts, neighbours[..length], weights[..length]);
    }

    private static int[] CountBy(int count, Arc[] arcs)
    {
        var starts = new int[count + 1];
        foreach (var arc in arcs)
        {
            starts[arc.From + 1]++;
        }

        Accumulate(starts);
        return starts;
    }

    private static void Accumulate(int[] starts)
    {
        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }
    }

    /// <summary>By neighbour, then by weight, so that sums of repeated arcs do not depend on the order of input.</summary>
    private static void SortRow(Span<int> neighbours, Span<double> weights)
    {
        neighbours.Sort(weights);
        for (var first = 0; first < neighbours.Length;)
        {
            var end = first + 1;
            while (end < neighbours.Length && neighbours[end] == neighbours[first])
            {
                end++;
            }

            weights[first..end].Sort();
            first = end;
        }
    }

    private static Adjacency MergeRepeated(int[] starts, int[] neighbours, double[] weights)
    {
        var length = 0;
        var first = 0;
        for (var person = 0; person + 1 < starts.Length; person++)
        {
            var end = starts[person + 1];
            var rowStart = length;
            for (var position = first; position < end; position++)
            {
                if (length > rowStart && neighbours[length - 1] == neighbours[position])
                {
                    weights[length - 1] += weights[position];
                    continue;
                }

                neighbours[length] = neighbours[position];
                weights[length++] = weights[position];
            }

            first = end;
            starts[person + 1] = length;
        }

        return new Adjacency(starts, neighbours[..length], weights[..length]);
    }
}
