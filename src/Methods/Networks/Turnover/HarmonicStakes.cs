namespace Entente.Methods.Networks.Turnover;

/// <summary>What at most is lost of Σ 1/d with each person: the person's own terms, and of every other ordered pair the
/// share of shortest paths that pass the person, over their distance (betweenness with ends weighed by 1/d).</summary>
internal static class HarmonicStakes
{
    internal static double[] Of(Network ties)
    {
        var stakes = new double[ties.Count];
        var distance = new int[ties.Count];
        var routes = new double[ties.Count];
        var dependency = new double[ties.Count];
        var order = new int[ties.Count];
        for (var source = 0; source < ties.Count; source++)
        {
            var reached = Reach(ties, source, distance, routes, order);
            Array.Clear(dependency);
            for (var position = reached - 1; position > 0; position--)
            {
                var person = order[position];
                var end = 1.0 / distance[person];
                stakes[person] += dependency[person] + end;
                stakes[source] += end;
                foreach (var before in ties.Successors(person))
                {
                    if (distance[before] == distance[person] - 1)
                    {
                        dependency[before] += routes[before] / routes[person] * (end + dependency[person]);
                    }
                }
            }
        }

        return stakes;
    }

    private static int Reach(Network ties, int source, int[] distance, double[] routes, int[] order)
    {
        Array.Fill(distance, int.MaxValue);
        Array.Clear(routes);
        (distance[source], routes[source], order[0]) = (0, 1, source);
        var reached = 1;
        for (var position = 0; position < reached; position++)
        {
            var person = order[position];
            foreach (var next in ties.Successors(person))
            {
                if (distance[next] == int.MaxValue)
                {
                    distance[next] = distance[person] + 1;
                    order[reached++] = next;
                }

                routes[next] += distance[next] == distance[person] + 1 ? routes[person] : 0;
            }
        }

        return reached;
    }
}
