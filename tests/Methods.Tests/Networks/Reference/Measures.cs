using System.Globalization;
using Entente.Methods.Networks;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>Answers a reference value by its name.</summary>
internal sealed class Measures
{
    /// <summary>Conventions of other tools that the product does not follow.</summary>
    private static readonly string[] NotOurs =
    [
        "closeness_sna_directed", "closeness_sna_undirected", // 0 as soon as anyone is out of reach
        "closeness_out_reachable", "closeness_undirected_reachable", // not weighted by how many are reached
        "constraint_weighted", // ours is on 0/1 ties
        "reciprocity_dyadic_all", // counts pairs without ties as reciprocal
        "eigenvalue_max", "eigenvalue_gap", // not a measure of people
    ];

    private readonly ReferenceCase _case;
    private readonly Network _network;
    private readonly Network _ties;
    private readonly Lazy<ShortestPathMeasures> _directed;
    private readonly Lazy<ShortestPathMeasures> _undirected;
    private readonly Lazy<IReadOnlyList<PersonHoles>> _holes;
    private readonly Lazy<CorePartition?> _core;
    private readonly Lazy<CorenessFit?> _coreness;
    private readonly Lazy<IReadOnlyList<PersonDegrees>> _degrees;

    internal Measures(ReferenceCase reference)
    {
        _case = reference;
        _network = reference.Network;
        _ties = _network.Symmetrised();
        _directed = new(() => ShortestPaths.Compute(_network));
        _undirected = new(() => ShortestPaths.Compute(_ties));
        _holes = new(() => StructuralHoles.Compute(_network));
        _core = new(() => CorePeriphery.Compute(_network));
        _coreness = new(() => Coreness.Compute(_network));
        _degrees = new(() => Degrees.Compute(_network));
    }

    internal static bool IsOurs(string measure) => !NotOurs.Contains(measure);

    internal double? Value(ExpectedValue expected) => expected.Measure switch
    {
        "density" => Density.Compute(_network),
        "reciprocity_arcs" => Reciprocity.OfArcs(_network),
        "reciprocity_dyads_nonnull" => Reciprocity.OfDyads(_network),
        "components_weak" => Components.Count(_network),
        "core_fit" => _core.Value?.Fit,
        "coreness_fit" => _coreness.Value?.Fit,
        "communities" => Louvain.Compute(_network).Modularity,
        "articulation_points" => Same(expected.Of, CutPoints.Compute(_network).People.Select(number => _case.Ids[number])),
        "bridges" => Same(expected.Of, CutPoints.Compute(_network).Bridges
            .Select(tie => $"{_case.Ids[tie.A]}-{_case.Ids[tie.B]}")),
        "component_sizes" => Same(expected.Of, Components.Compute(_network).CountBy(component => component)
            .Select(component => $"{component.Value}")),
        "one_of_the_cores" => Same(expected.Of, _case.Ids.Where((_, number) => _core.Value!.InCore[number])),
        _ => OfGroups(expected),
    };

    private double? OfGroups(ExpectedValue expected)
    {
        var words = expected.Measure.Split(' ');
        return words[0] switch
        {
            "modularity" => Modularity.Compute(_network, _case.Groupings[expected.Of]),
            "ei_index_arcs" => EiIndex.Whole(_network, _case.Groupings[expected.Of]),
            "ei_index_pairs" => EiIndex.Whole(_ties, _case.Groupings[expected.Of]),
            "ei_index_pairs_group" => EiIndex.ByGroup(_ties, _case.Groupings[expected.Of])[int.Parse(words[1], CultureInfo.InvariantCulture)],
            "ei_index_pairs_person" => EiIndex.ByPerson(_ties, _case.Groupings[words[1]])[_case.NumberOf(expected.Of)],
            "ei_index_arcs_person" => EiIndex.ByPerson(_network, _case.Groupings[words[1]])[_case.NumberOf(expected.Of)],
            "brokerage" => Role(Brokerage.Compute(_network, _case.Groupings[words[1]])[_case.NumberOf(expected.Of)], words[2]),
            _ => OfPerson(expected.Measure, _case.NumberOf(expected.Of)),
        };
    }

    private double? OfPerson(string measure, int person) => measure switch
    {
        "indegree" => _degrees.Value[person].In,
        "outdegree" => _degrees.Value[person].Out,
        "instrength" => _degrees.Value[person].InStrength,
        "outstrength" => _degrees.Value[person].OutStrength,
        "degree_undirected" => _degrees.Value[person].Undirected,
        "betweenness_directed" => _directed.Value.Betweenness[person],
        "betweenness_undirected" => _undirected.Value.Betweenness[person] / 2,
        "harmonic_out" => _directed.Value.HarmonicOut[person],
        "harmonic_in" => _directed.Value.HarmonicIn[person],
        "harmonic_undirected" => _undirected.Value.HarmonicOut[person],
        "closeness_out_wassermanfaust" => _directed.Value.Closeness[person],
        "pagerank" => PageRank.Compute(_network)[person],
        "eigenvector_undirected_max1" => EigenvectorCentrality.Compute(_network)?[person],
        "coreness_undirected" => CoreNumbers.Compute(_network)[person],
        "constraint_unweighted" => _holes.Value[person].Constraint,
        "effective_size_undirected" => _holes.Value[person].EffectiveSize,
        "coreness" => _coreness.Value?.Values[person],
        _ => throw new NotSupportedException($"The reference holds {measure}, which no measure here answers."),
    };

    private static double Role(BrokerageCounts counts, string role) => role switch
    {
        "coordinator" => counts.Coordinator,
        "gatekeeper" => counts.Gatekeeper,
        "representative" => counts.Representative,
        "consultant" => counts.Consultant,
        "liaison" => counts.Liaison,
        _ => throw new NotSupportedException(role),
    };

    private static double Same(string expected, IEnumerable<string> found)
    {
        string[] Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];
        return Sorted(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)).SequenceEqual(Sorted(found)) ? 1 : 0;
    }
}
