namespace Entente.Methods.Networks;

/// <summary>
/// Distance: the number of arcs on a shortest path from one person to another, along the arcs.
/// <para>Undefined cases: null where no path leads there; 0 to oneself.</para>
/// <para>Source: Wasserman, S. &amp; Faust, K. (1994), Social Network Analysis, section 4.2.</para>
/// <para>Example: in 0 → 1 → 2 the distances from 1 are null, 0, 1.</para>
/// </summary>
public static class Distances
{
    /// <summary>Distances from one person; pass <see cref="Network.Symmetrised"/> for the undirected reading.</summary>
    public static int?[] From(Network network, int person)
    {
        ArgumentNullException.ThrowIfNull(network);
        var distances = new int?[network.Count];
        var queue = new Queue<int>([person]);
        distances[person] = 0;
        while (queue.TryDequeue(out var next))
        {
            foreach (var neighbour in network.Successors(next))
            {
                if (distances[neighbour] is null)
                {
                    distances[neighbour] = distances[next] + 1;
                    queue.Enqueue(neighbour);
                }
            }
        }

        return distances;
    }
}
