namespace Entente.Methods.Networks;

/// <summary>Burt's measures of one person, and what transitivity needs.</summary>
/// <param name="Constraint">Burt's constraint; null without ties.</param>
/// <param name="EffectiveSize">d − 2t/d; null without ties.</param>
/// <param name="TiesAmongNeighbours">t: how many pairs of the person's neighbours are tied to each other.</param>
public sealed record PersonHoles(double? Constraint, double? EffectiveSize, long TiesAmongNeighbours);

/// <summary>
/// Structural holes: how far a person's contacts lead to different people.
/// <para>
/// Constraint c(i) = Σ (p_ij + Σ p_iq p_qj)² over the neighbours j of i, q running over the other people, with
/// p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki) on 0/1 ties: high where the contacts know each other. Effective size is
/// d − 2t/d, d the number of neighbours and t the ties among them, either direction: contacts less what is redundant.
/// </para>
/// <para>Undefined cases: both are null for a person without ties.</para>
/// <para>Sources: Burt, R. S. (1992), Structural Holes; effective size as simplified by Borgatti, S. P. (1997),
/// Structural holes: unpacking Burt's redundancy measures, Connections 20.</para>
/// <para>Example: the middle of 0 – 1 – 2 has constraint 1/2 and effective size 2; its ends have 1 and 1.</para>
/// </summary>
public static class StructuralHoles
{
    /// <summary>The measures of each person.</summary>
    public static IReadOnlyList<PersonHoles> Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var shares = TieShares(network, ties);
        var holes = new PersonHoles[network.Count];
        Parallel.For(
            0,
            network.Count,
            () => new Neighbourhood(ties.Count),
            (person, _, neighbourhood) =>
            {
                holes[person] = neighbourhood.Measure(ties, shares, person);
                return neighbourhood;
            },
            static _ => { });
        return holes;
    }

    /// <summary>p_ij for each tie, in the order of the symmetrised rows.</summary>
    private static double[] TieShares(Network network, Network ties)
    {
        var shares = new double[ties.ArcCount];
        var starts = ties.Outgoing.Starts;
        for (var person = 0; person < ties.Count; person++)
        {
            var all = (double)(network.OutDegree(person) + network.InDegree(person));
            var neighbours = ties.Successors(person);
            for (var position = 0; position < neighbours.Length; position++)
            {
                var mutual = network.HasArc(person, neighbours[position]) && network.HasArc(neighbours[position], person);
                shares[starts[person] + position] = (mutual ? 2 : 1) / all;
            }
        }

        return shares;
    }

    /// <summary>Room to measure one person at a time: which people are neighbours, and how much reaches them through
    /// others.</summary>
    private sealed class Neighbourhood(int people)
    {
        private readonly bool[] _isNeighbour = new bool[people];
        private readonly double[] _indirect = new double[people];

        internal PersonHoles Measure(Network ties, double[] shares, int person)
        {
            var neighbours = ties.Successors(person);
            if (neighbours.IsEmpty)
            {
                return new PersonHoles(Constraint: null, EffectiveSize: null, TiesAmongNeighbours: 0);
            }

            foreach (var neighbour in neighbours)
            {
                _isNeighbour[neighbour] = true;
            }

            var starts = ties.Outgoing.Starts;
            var links = 0L;
            for (var position = 0; position < neighbours.Length; position++)
            {
                links += Spread(ties, shares, neighbours[position], shares[starts[person] + position]);
            }

            var constraint = 0.0;
            for (var position = 0; position < neighbours.Length; position++)
            {
                var neighbour = neighbours[position];
                var invested = shares[starts[person] + position] + _indirect[neighbour];
                constraint += invested * invested;
                (_isNeighbour[neighbour], _indirect[neighbour]) = (false, 0);
            }

            return new PersonHoles(constraint, neighbours.Length - (links / (double)neighbours.Length), links / 2);
        }

        /// <summary>What goes through one neighbour to the others; returns how many of them he is tied to.</summary>
        private int Spread(Network ties, double[] shares, int through, double share)
        {
            var start = ties.Outgoing.Starts[through];
            var others = ties.Successors(through);
            var links = 0;
            for (var position = 0; position < others.Length; position++)
            {
                if (_isNeighbour[others[position]])
                {
                    _indirect[others[position]] += share * shares[start + position];
                    links++;
                }
            }

            return links;
        }
    }
}
