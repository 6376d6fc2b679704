namespace Entente.Methods.Networks;

/// <summary>
/// Core numbers. The k-core of a network is the largest set of people each of whom is tied to at least k others of the
/// set; a person's core number is the largest k whose core includes that person. Ties count in either direction.
/// <para>Undefined cases: none; a person without ties has 0.</para>
/// <para>Source: Seidman, S. B. (1983), Network structure and minimum degree, Social Networks 5; computed by removing the
/// person of least remaining degree, in time proportional to people and ties: Batagelj, V. &amp; Zaveršnik, M. (2003).
/// </para>
/// <para>Example: a triangle with a fourth person tied to one of its corners: 2, 2, 2, 1.</para>
/// </summary>
public static class CoreNumbers
{
    /// <summary>The core number of each person.</summary>
    public static int[] Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var remaining = new int[ties.Count];
        for (var person = 0; person < remaining.Length; person++)
        {
            remaining[person] = ties.OutDegree(person);
        }

        var queue = new DegreeQueue(remaining);
        for (var step = 0; step < remaining.Length; step++)
        {
            var person = queue.PersonAt(step);
            foreach (var neighbour in ties.Successors(person))
            {
                if (remaining[neighbour] > remaining[person])
                {
                    queue.Lower(neighbour);
                }
            }
        }

        return remaining;
    }

    /// <summary>People in order of remaining degree, where lowering one degree by 1 costs constant time: the person
    /// changes places with the first of the same degree, and the border moves past.</summary>
    private sealed class DegreeQueue
    {
        private readonly int[] _degrees;
        private readonly int[] _order;
        private readonly int[] _positions;
        private readonly int[] _firstOfDegree;

        internal DegreeQueue(int[] degrees)
        {
            _degrees = degrees;
            _order = new int[degrees.Length];
            _positions = new int[degrees.Length];
            _firstOfDegree = new int[degrees.Length + 2];
            foreach (var degree in degrees)
            {
                _firstOfDegree[degree + 1]++;
            }

            for (var degree = 1; degree < _firstOfDegree.Length; degree++)
            {
                _firstOfDegree[degree] += _firstOfDegree[degree - 1];
            }

            var next = _firstOfDegree.AsSpan().ToArray();
            for (var person = 0; person < degrees.Length; person++)
            {
                _positions[person] = next[degrees[person]]++;
                _order[_positions[person]] = person;
            }
        }

        internal int PersonAt(int position) => _order[position];

        internal void Lower(int person)
        {
            var border = _firstOfDegree[_degrees[person]]++;
            var other = _order[border];
            (_order[border], _order[_positions[person]]) = (person, other);
            (_positions[other], _positions[person]) = (_positions[person], border);
            _degrees[person]--;
        }
    }
}
