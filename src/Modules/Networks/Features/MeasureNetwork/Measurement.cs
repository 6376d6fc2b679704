using Entente.Methods.Networks;

namespace Entente.Modules.Networks.Features;

/// <summary>All measures of one network, put together for people and for the whole.</summary>
internal static class Measurement
{
    internal static NetworkMeasures Of(
        PeopleTable people, Network directed, bool undirected, IReadOnlyList<string> warnings, CancellationToken ct)
    {
        var network = undirected ? directed.Symmetrised() : directed;
        var parts = new Parts(network, people.Groups, undirected).Compute(ct);
        return new NetworkMeasures(
            [.. people.Ids.Select(parts.OfPerson)],
            parts.OfNetwork(),
            people.Groups is { } groups ? [.. OfGroups(people, network, groups)] : null,
            warnings);
    }

    private static IEnumerable<GroupMeasures> OfGroups(PeopleTable people, Network network, IReadOnlyList<int> groups)
    {
        var indexes = EiIndex.ByGroup(network, groups);
        var sizes = groups.CountBy(group => group).ToDictionary();
        return people.GroupNames.Select((name, group) => new GroupMeasures(name, sizes[group], indexes[group]));
    }

    /// <summary>Measures that do not rest on each other are worked out side by side; each gives the same on any number of
    /// threads.</summary>
    private sealed class Parts(Network network, IReadOnlyList<int>? groups, bool undirected)
    {
        private readonly IReadOnlyList<PersonDegrees> _degrees = Degrees.Compute(network);
        private readonly IReadOnlyList<double> _pageRank = PageRank.Compute(network);
        private readonly int[] _coreNumbers = CoreNumbers.Compute(network);
        private readonly IReadOnlyList<double?>? _eiIndex = groups is null ? null : EiIndex.ByPerson(network, groups);
        private readonly BrokerageCounts[]? _brokerage = groups is null ? null : Brokerage.Compute(network, groups);
        private ShortestPathMeasures _paths = new([], [], [], []);
        private IReadOnlyList<double>? _eigenvector;
        private IReadOnlyList<PersonHoles> _holes = [];
        private CorenessFit? _coreness;
        private CorePartition? _core;

        internal Parts Compute(CancellationToken ct)
        {
            Parallel.Invoke(
                new ParallelOptions { CancellationToken = ct },
                () => _paths = ShortestPaths.Compute(network, cancellation: ct),
                () => _core = CorePeriphery.Compute(network),
                () => _coreness = Coreness.Compute(network),
                () => _eigenvector = EigenvectorCentrality.Compute(network),
                () => _holes = StructuralHoles.Compute(network));
            return this;
        }

        internal PersonMeasures OfPerson(string id, int person) => new(
            id,
            _degrees[person].In,
            _degrees[person].Out,
            _degrees[person].Undirected,
            _degrees[person].InStrength,
            _degrees[person].OutStrength,
            BetweennessOf(person),
            _paths.HarmonicOut[person],
            _paths.HarmonicIn[person],
            _paths.Closeness[person],
            _eigenvector?[person],
            _pageRank[person],
            _coreNumbers[person],
            _holes[person].Constraint,
            _holes[person].EffectiveSize,
            _eiIndex?[person],
            _coreness?.Values[person],
            _core?.InCore[person],
            _brokerage is null ? null : BrokerageOf(_brokerage[person]));

        /// <summary>In an undirected network each tie counts once, and measures of direction are undefined.</summary>
        internal WholeNetworkMeasures OfNetwork() => new(
            network.Count,
            undirected ? network.ArcCount / 2 : network.ArcCount,
            Density.Compute(network),
            undirected ? null : Reciprocity.OfArcs(network),
            Transitivity.Compute(network, _holes),
            Components.Count(network),
            groups is null ? null : EiIndex.Whole(network, groups),
            new CentralizationMeasures(
                undirected ? null : Centralisation.InDegree(network),
                undirected ? null : Centralisation.OutDegree(network),
                Centralisation.Degree(network),
                Centralisation.Betweenness([.. Enumerable.Range(0, network.Count).Select(BetweennessOf)], undirected)),
            _core?.Fit,
            _coreness?.Fit);

        private double BetweennessOf(int person) => _paths.Betweenness[person] / (undirected ? 2 : 1);

        private static BrokerageMeasures BrokerageOf(BrokerageCounts counts) =>
            new(counts.Coordinator, counts.Gatekeeper, counts.Representative, counts.Consultant, counts.Liaison);
    }
}
