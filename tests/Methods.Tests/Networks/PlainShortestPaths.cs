using Entente.Methods.Networks;

namespace Entente.Methods.Tests.Networks;

/// <summary>Betweenness straight from the definition: σst(v) = σsv · σvt where d(s,v) + d(v,t) = d(s,t). Slow and plain,
/// to compare with.</summary>
internal static class PlainShortestPaths
{
    internal static ShortestPathMeasures Compute(Network network)
    {
        var count = network.Count;
        var searches = Enumerable.Range(0, count).Select(source => Search(network, source)).ToArray();
        var betweenness = new double[count];
        for (var s = 0; s < count; s++)
        {
            for (var t = 0; t < count; t++)
            {
                if (s == t || searches[s].Distance[t] is not { } length)
                {
                    continue;
                }

                for (var v = 0; v < count; v++)
                {
                    if (v != s && v != t && searches[s].Distance[v] + searches[v].Distance[t] == length)
                    {
                        betweenness[v] += searches[s].Paths[v] * searches[v].Paths[t] / searches[s].Paths[t];
                    }
                }
            }
        }

        double Inverse(int s, int t) => s == t || searches[s].Distance[t] is not { } distance ? 0 : 1.0 / distance;
        var people = Enumerable.Range(0, count).ToArray();
        double? Share(double sum) => count < 2 ? null : sum / (count - 1);
        return new ShortestPathMeasures(
            betweenness,
            [.. people.Select(s => Share(people.Sum(t => Inverse(s, t))))],
            [.. people.Select(t => Share(people.Sum(s => Inverse(s, t))))],
            [.. people.Select(s => Closeness(searches[s].Distance, count))]);
    }

    private static double? Closeness(int?[] distances, int count)
    {
        var reached = distances.Count(distance => distance > 0);
        double sum = distances.Sum(distance => distance ?? 0);
        return count < 2 ? null : reached == 0 ? 0 : reached / (count - 1.0) * (reached / sum);
    }

    private static (int?[] Distance, double[] Paths) Search(Network network, int source)
    {
        var distance = Distances.From(network, source);
        var paths = new double[network.Count];
        paths[source] = 1;
        foreach (var person in Enumerable.Range(0, network.Count).Where(p => distance[p] > 0).OrderBy(p => distance[p]))
        {
            foreach (var before in network.Predecessors(person))
            {
                paths[person] += distance[before] == distance[person] - 1 ? paths[before] : 0;
            }
        }

        return (distance, paths);
    }
}
