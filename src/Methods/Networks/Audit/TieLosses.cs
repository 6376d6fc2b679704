using Entente.Methods.Networks.Turnover;

namespace Entente.Methods.Networks.Audit;

/// <summary>
/// What each strong tie between firms is worth: by how much the cross-firm efficiency (the mean of 1/distance across
/// firms) falls when that one tie is cut. A tie beside which other short ways lead across is worth little; the only way
/// between two groups is worth much.
/// <para>A cut changes the distance of two people only where every shortest path between them takes the tie; then one
/// end has no other predecessor in the search from them, so few searches have to be made again.</para>
/// <para>Undefined cases: none; a tie across always joins two firms.</para>
/// <para>Source: Latora, V. &amp; Marchiori, M. (2001), Efficient behavior of small-world networks (the efficiency);
/// Hutt et al. (2000), who ask an audit for the ties that are a major asset.</para>
/// <para>Example: a – b, one person each of two firms: efficiency 1, and 0 once it is cut: the loss is 1.</para>
/// </summary>
public static class TieLosses
{
    /// <summary>The loss of each of these ties, in their order.</summary>
    public static double[] Of(AuditNetwork audit, IReadOnlyList<int> ties)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(ties);
        var network = audit.Strong.Symmetrised();
        var distances = new DistanceTable(network, []);
        var firms = audit.Roster.FirmNumbers;
        var pairs = Enumerable.Range(0, firms.Count).Sum(a => Enumerable.Range(a + 1, firms.Count - a - 1).Count(b => firms[a] != firms[b]));
        var losses = new double[ties.Count];
        Parallel.For(0, losses.Length, () => new Cut(network, distances, firms), (place, _, cut) =>
        {
            losses[place] = cut.Loss(audit.Ties[ties[place]].A, audit.Ties[ties[place]].B) / pairs;
            return cut;
        }, static _ => { });
        return losses;
    }

    private sealed class Cut(Network network, DistanceTable distances, IReadOnlyList<int> firms)
    {
        private readonly int[] _distance = new int[network.Count];
        private readonly int[] _queue = new int[network.Count];

        /// <summary>Each pair is met from both its ends.</summary>
        internal double Loss(int a, int b) => (LossThrough(a, b) + LossThrough(b, a)) / 2;

        /// <summary>Of those who come to <paramref name="to"/> by this tie alone.</summary>
        private double LossThrough(int from, int to)
        {
            var loss = 0.0;
            for (var source = 0; source < network.Count; source++)
            {
                loss += HasOtherWay(source, from, to) ? 0 : LossOf(source, from, to);
            }

            return loss;
        }

        private bool HasOtherWay(int source, int from, int to)
        {
            var row = distances.From(source);
            if (row[from] + 1 != row[to])
            {
                return true;
            }

            foreach (var before in network.Successors(to))
            {
                if (before != from && row[before] == row[from])
                {
                    return true;
                }
            }

            return false;
        }

        private double LossOf(int source, int from, int to)
        {
            Search(source, from, to);
            var row = distances.From(source);
            var loss = 0.0;
            for (var other = 0; other < _distance.Length; other++)
            {
                if (firms[other] != firms[source] && row[other] < _distance[other])
                {
                    loss += (1.0 / row[other]) - (_distance[other] == DistanceTable.Never ? 0 : 1.0 / _distance[other]);
                }
            }

            return loss;
        }

        private void Search(int source, int from, int to)
        {
            Array.Fill(_distance, DistanceTable.Never);
            (_distance[source], _queue[0]) = (0, source);
            var end = 1;
            for (var position = 0; position < end; position++)
            {
                var person = _queue[position];
                foreach (var next in network.Successors(person))
                {
                    if (_distance[next] == DistanceTable.Never && !(person == from && next == to) && !(person == to && next == from))
                    {
                        _distance[next] = _distance[person] + 1;
                        _queue[end++] = next;
                    }
                }
            }
        }
    }
}
