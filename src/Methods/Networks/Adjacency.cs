namespace Entente.Methods.Networks;

/// <summary>Compressed rows: the neighbours of person v stand in Neighbours[Starts[v] .. Starts[v + 1]], ascending.</summary>
internal sealed partial class Adjacency
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

    private static void Accumulate(int[] starts)
    {
        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }
    }
}
