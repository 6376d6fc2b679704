namespace Entente.Methods.Networks;

/// <summary>
/// Modularity of a grouping: Q = Σ over groups of (ties within / m − (sum of degrees / 2m)²), ties in either direction,
/// each once: how much more of the network lies within groups than chance would put there.
/// <para>Undefined cases: null without ties.</para>
/// <para>Source: Newman, M. E. J. &amp; Girvan, M. (2004), Finding and evaluating community structure in networks,
/// Physical Review E 69.</para>
/// <para>Example: two separate pairs, each a group: 1/2; all in one group: 0.</para>
/// </summary>
public static class Modularity
{
    /// <summary>Of the grouping by group numbers, such as firms or <see cref="Louvain"/>'s communities.</summary>
    public static double? Compute(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, groups);
        var ties = network.Symmetrised();
        if (ties.ArcCount == 0)
        {
            return null;
        }

        var within = 0L;
        var degrees = new SortedDictionary<int, long>();
        for (var person = 0; person < ties.Count; person++)
        {
            degrees[groups[person]] = degrees.GetValueOrDefault(groups[person]) + ties.OutDegree(person);
            foreach (var neighbour in ties.Successors(person))
            {
                within += groups[person] == groups[neighbour] ? 1 : 0;
            }
        }

        var arcs = (double)ties.ArcCount;
        return (within / arcs) - degrees.Values.Sum(degree => degree / arcs * (degree / arcs));
    }
}
