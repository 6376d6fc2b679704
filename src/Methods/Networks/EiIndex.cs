using System.Runtime.InteropServices;

namespace Entente.Methods.Networks;

/// <summary>
/// E–I index: (E − I) / (E + I) over arcs, E between groups and I within: −1 all within, +1 all across. Of the whole
/// network; of a group over the arcs with an end in it; of a person over the arcs sent and received.
/// <para>Every arc counts once, so a tie that both state counts twice; on a symmetrised network the index is that of
/// pairs.</para>
/// <para>Undefined cases: null where there are no such arcs.</para>
/// <para>Source: Krackhardt, D. &amp; Stern, R. N. (1988), Informal networks and organizational crises, Social Psychology
/// Quarterly 51.</para>
/// <para>Example: groups A, A, B with 0 → 1, 1 → 2, 2 → 1: whole 1/3, A 1/3, B 1, persons −1, 1/3, 1.</para>
/// </summary>
public static class EiIndex
{
    /// <summary>Over all arcs.</summary>
    public static double? Whole(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, groups);
        var tally = default(Tally);
        foreach (var arc in network.Arcs())
        {
            tally.Add(groups[arc.From] == groups[arc.To]);
        }

        return tally.Index;
    }

    /// <summary>By group number.</summary>
    public static IReadOnlyDictionary<int, double?> ByGroup(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, groups);
        var tallies = groups.Distinct().ToDictionary(group => group, _ => default(Tally));
        foreach (var arc in network.Arcs())
        {
            var (from, to) = (groups[arc.From], groups[arc.To]);
            tallies[from] = tallies[from].With(from == to);
            tallies[to] = from == to ? tallies[to] : tallies[to].With(isInternal: false);
        }

        return tallies.ToDictionary(pair => pair.Key, pair => pair.Value.Index);
    }

    /// <summary>Of each person.</summary>
    public static IReadOnlyList<double?> ByPerson(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, groups);
        var tallies = new Tally[network.Count];
        foreach (var arc in network.Arcs())
        {
            var isInternal = groups[arc.From] == groups[arc.To];
            tallies[arc.From].Add(isInternal);
            tallies[arc.To].Add(isInternal);
        }

        return [.. tallies.Select(tally => tally.Index)];
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct Tally(long External, long Internal)
    {
        internal readonly double? Index =>
            External + Internal == 0 ? null : (External - Internal) / (double)(External + Internal);

        internal void Add(bool isInternal) => this = With(isInternal);

        internal readonly Tally With(bool isInternal) =>
            isInternal ? this with { Internal = Internal + 1 } : this with { External = External + 1 };
    }
}
