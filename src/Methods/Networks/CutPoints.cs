namespace Entente.Methods.Networks;

/// <summary>Where the network would fall apart.</summary>
/// <param name="People">Articulation points, ascending.</param>
/// <param name="Bridges">Ties, each with the smaller number first, ascending.</param>
public sealed record CutPointsAndBridges(IReadOnlyList<int> People, IReadOnlyList<(int A, int B)> Bridges);

/// <summary>
/// Articulation points and bridges: people and ties whose loss would split a weak component, ties in either direction.
/// <para>Undefined cases: none; no ties give none.</para>
/// <para>Source: Tarjan, R. (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1.</para>
/// <para>Example: 0 – 1 – 2: person 1, and both ties.</para>
/// </summary>
public static class CutPoints
{
    /// <summary>Finds both in one walk.</summary>
    public static CutPointsAndBridges Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var walk = new DepthFirstWalk(network.Symmetrised());
        for (var person = 0; person < network.Count; person++)
        {
            walk.From(person);
        }

        return walk.Result();
    }

    /// <summary>Numbers people in the order of first visit. <c>_low</c> is the smallest number that a person's branch
    /// reaches by one tie back: a branch that reaches nothing above its root hangs on the root alone. The stack is kept
    /// by hand, since a chain of many thousands would exhaust the call stack.</summary>
    private sealed class DepthFirstWalk(Network ties)
    {
        private readonly int[] _number = new int[ties.Count];
        private readonly int[] _low = new int[ties.Count];
        private readonly int[] _parent = new int[ties.Count];
        private readonly int[] _position = new int[ties.Count];
        private readonly bool[] _cuts = new bool[ties.Count];
        private readonly List<(int A, int B)> _bridges = [];
        private int _visited;

        internal void From(int root)
        {
            if (_number[root] != 0)
            {
                return;
            }

            var branches = 0;
            Visit(root, root);
            for (var person = root; ;)
            {
                if (_position[person] < ties.OutDegree(person))
                {
                    var neighbour = ties.Successors(person)[_position[person]++];
                    if (_number[neighbour] == 0)
                    {
                        Visit(neighbour, person);
                        person = neighbour;
                    }
                    else if (neighbour != _parent[person])
                    {
                        _low[person] = Math.Min(_low[person], _number[neighbour]);
                    }

                    continue;
                }

                if (person == root)
                {
                    break;
                }

                branches += _parent[person] == root ? 1 : 0;
                person = Leave(person, root);
            }

            _cuts[root] = branches > 1;
        }

        internal CutPointsAndBridges Result() => new(
            [.. Enumerable.Range(0, ties.Count).Where(person => _cuts[person])],
            [.. _bridges.Order()]);

        private void Visit(int person, int parent)
        {
            _number[person] = _low[person] = ++_visited;
            _parent[person] = parent;
        }

        private int Leave(int person, int root)
        {
            var parent = _parent[person];
            _low[parent] = Math.Min(_low[parent], _low[person]);
            _cuts[parent] |= parent != root && _low[person] >= _number[parent];
            if (_low[person] > _number[parent])
            {
                _bridges.Add((Math.Min(person, parent), Math.Max(person, parent)));
            }

            return parent;
        }
    }
}
