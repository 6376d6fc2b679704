namespace Entente.Methods.Networks.Communities;

/// <summary>How strongly one node is tied to each community around it, its own loop left out.</summary>
internal sealed class NeighbourLinks(int count)
{
    private readonly long[] _links = new long[count];

    internal List<int> Communities { get; } = [];

    internal long To(int community) => _links[community];

    internal void Collect(CommunityGraph graph, int[] communities, int node)
    {
        var neighbours = graph.NeighboursOf(node);
        var weights = graph.WeightsOf(node);
        for (var position = 0; position < neighbours.Length; position++)
        {
            var neighbour = neighbours[position];
            if (neighbour == node)
            {
                continue;
            }

            if (_links[communities[neighbour]] == 0)
            {
                Communities.Add(communities[neighbour]);
            }

            _links[communities[neighbour]] += weights[position];
        }
    }

    internal void Clear()
    {
        foreach (var community in Communities)
        {
            _links[community] = 0;
        }

        Communities.Clear();
    }
}
