namespace Entente.Methods.Networks.Paths;

/// <summary>
/// The network as the searches walk it: people renumbered by falling number of arcs in, then out, because the few who
/// are met most often then lie together in the cache, and because neighbouring rows of like length let the processor
/// predict where each ends. Neighbours are kept as offsets into a <see cref="LaneBuffer"/>.
/// </summary>
internal sealed class SearchGraph
{
    private SearchGraph(int[] original, int[] outStarts, int[] outOffsets, int[] inStarts, int[] inOffsets)
    {
        Original = original;
        OutStarts = outStarts;
        OutOffsets = outOffsets;
        InStarts = inStarts;
        InOffsets = inOffsets;
        while (PeopleNamed < Count && InStarts[PeopleNamed + 1] > InStarts[PeopleNamed])
        {
            PeopleNamed++;
        }
    }

    /// <summary>The number in the network of the person who has number v here.</summary>
    internal int[] Original { get; }

    internal int[] OutStarts { get; }

    internal int[] OutOffsets { get; }

    internal int[] InStarts { get; }

    internal int[] InOffsets { get; }

    internal int Count => Original.Length;

    /// <summary>How many are named by anyone: they have the first numbers.</summary>
    internal int PeopleNamed { get; }

    internal ReadOnlySpan<int> OutRow(int person) => OutOffsets.AsSpan(OutStarts[person]..OutStarts[person + 1]);

    internal ReadOnlySpan<int> InRow(int person) => InOffsets.AsSpan(InStarts[person]..InStarts[person + 1]);

    internal static SearchGraph Of(Network network)
    {
        var original = Enumerable.Range(0, network.Count)
            .OrderByDescending(network.InDegree)
            .ThenByDescending(network.OutDegree)
            .ToArray();
        var renumbered = new int[original.Length];
        for (var number = 0; number < original.Length; number++)
        {
            renumbered[original[number]] = number;
        }

        var (outStarts, outOffsets) = Rows(network.Outgoing, original, renumbered);
        var (inStarts, inOffsets) = network.IsSymmetric
            ? (outStarts, outOffsets)
            : Rows(network.Incoming, original, renumbered);
        return new SearchGraph(original, outStarts, outOffsets, inStarts, inOffsets);
    }

    private static (int[] Starts, int[] Offsets) Rows(Adjacency adjacency, int[] original, int[] renumbered)
    {
        var starts = new int[original.Length + 1];
        var offsets = new int[adjacency.Neighbours.Length];
        var length = 0;
        for (var number = 0; number < original.Length; number++)
        {
            foreach (var neighbour in adjacency.NeighboursOf(original[number]))
            {
                offsets[length++] = renumbered[neighbour] * LaneBuffer.Lanes;
            }

            offsets.AsSpan(starts[number]..length).Sort();
            starts[number + 1] = length;
        }

        return (starts, offsets);
    }
}
