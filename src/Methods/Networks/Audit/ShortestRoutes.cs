namespace Entente.Methods.Networks.Audit;

/// <summary>
/// On how many of the shortest routes between firms a person lies: over all ordered pairs (s, t) of different firms
/// that are connected, the mean of σst(v)/σst, where σst counts the shortest routes from s to t and σst(v) those that
/// pass v. A person at an end of a route does not lie on it.
/// <para>Undefined cases: null for everybody where no pair of different firms is connected.</para>
/// <para>Source: Brandes, U. (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
/// 25, with the dependency counted for the other firms' people only; the variant by subsets of Everett &amp; Borgatti
/// (1999), The centrality of groups and classes.</para>
/// <para>Example: a – v – b where a and v are of one firm and b of another: two of the four ordered pairs, (a, b) and
/// (b, a), have their route through v, so v has 0.5 and the others 0.</para>
/// </summary>
public static class ShortestRoutes
{
    /// <summary>The share of each person.</summary>
    public static double?[] CrossFirmShares(Network network, IReadOnlyList<int> firms)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(firms);
        var search = new Search(network, firms);
        for (var source = 0; source < network.Count; source++)
        {
            search.From(source);
        }

        return search.Pairs == 0
            ? new double?[network.Count]
            : [.. search.Passed.Select(passed => (double?)(passed / search.Pairs))];
    }

    private sealed class Search(Network network, IReadOnlyList<int> firms)
    {
        private readonly int[] _distance = new int[network.Count];
        private readonly double[] _routes = new double[network.Count];
        private readonly double[] _dependency = new double[network.Count];
        private readonly int[] _order = new int[network.Count];

        internal double[] Passed { get; } = new double[network.Count];

        internal long Pairs { get; private set; }

        internal void From(int source)
        {
            var reached = Reach(source);
            for (var position = reached - 1; position > 0; position--)
            {
                var person = _order[position];
                var ends = firms[person] == firms[source] ? 0 : 1;
                Pairs += ends;
                Passed[person] += _dependency[person];
                foreach (var before in network.Predecessors(person))
                {
                    if (_distance[before] == _distance[person] - 1)
                    {
                        _dependency[before] += _routes[before] / _routes[person] * (ends + _dependency[person]);
                    }
                }
            }
        }

        private int Reach(int source)
        {
            Array.Fill(_distance, int.MaxValue);
            Array.Clear(_routes);
            Array.Clear(_dependency);
            (_distance[source], _routes[source], _order[0]) = (0, 1, source);
            var reached = 1;
            for (var position = 0; position < reached; position++)
            {
                var person = _order[position];
                foreach (var next in network.Successors(person))
                {
                    if (_distance[next] == int.MaxValue)
                    {
                        _distance[next] = _distance[person] + 1;
                        _order[reached++] = next;
                    }

                    if (_distance[next] == _distance[person] + 1)
                    {
                        _routes[next] += _routes[person];
                    }
                }
            }

            return reached;
        }
    }
}
