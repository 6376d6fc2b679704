namespace Entente.Methods.Networks;

/// <summary>Making rows of arcs that come in any order.</summary>
internal sealed partial class Adjacency
{
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
