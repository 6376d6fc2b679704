namespace Entente.Methods.Networks.Turnover;

/// <summary>Σ sₖ(sₖ − 1): ordered pairs that a chain of ties joins, once some people are taken out.</summary>
internal sealed class JoinedPairs(Network network) : IRemainder
{
    private readonly Network _ties = network.Symmetrised();
    private readonly bool[] _seen = new bool[network.Count];
    private readonly int[] _open = new int[network.Count];

    public double Without(ReadOnlySpan<int> removed) => SizesWithout(removed).Sum(size => size * (size - 1.0));

    /// <summary>The sizes of the components, in the order of their first people.</summary>
    internal List<int> SizesWithout(ReadOnlySpan<int> removed)
    {
        Array.Clear(_seen);
        foreach (var person in removed)
        {
            _seen[person] = true;
        }

        var sizes = new List<int>();
        for (var first = 0; first < _seen.Length; first++)
        {
            if (!_seen[first])
            {
                sizes.Add(Size(first));
            }
        }

        return sizes;
    }

    private int Size(int first)
    {
        (_open[0], _seen[first]) = (first, true);
        var end = 1;
        for (var position = 0; position < end; position++)
        {
            foreach (var neighbour in _ties.Successors(_open[position]))
            {
                if (!_seen[neighbour])
                {
                    _seen[neighbour] = true;
                    _open[end++] = neighbour;
                }
            }
        }

        return end;
    }
}
