namespace Entente.Methods.Networks.Audit;

/// <summary>The measures of the network of strong ties that an audit uses.</summary>
internal sealed record StrongTieMeasures(
    Network Network,
    IReadOnlyList<double> Betweenness,
    double?[] RouteShares,
    int[] CoreNumbers,
    CorePartition? Partition,
    CorenessFit? Coreness,
    BrokerageCounts[] Brokerage)
{
    internal static StrongTieMeasures Of(
        Roster roster, IReadOnlyList<AuditTie> ties, AuditSettings settings, IProgress<double>? progress, CancellationToken ct)
    {
        var network = StrongTies.NetworkOf(roster, ties);
        var betweenness = settings.Symmetrisation == Symmetrisation.Directed
            ? Networks.Betweenness.Directed(network)
            : Networks.Betweenness.Undirected(network);
        progress?.Report(0.3);
        ct.ThrowIfCancellationRequested();
        var partition = CorePeriphery.Compute(network);
        progress?.Report(0.7);
        ct.ThrowIfCancellationRequested();
        var coreness = Networks.Coreness.Compute(network);
        progress?.Report(0.9);
        ct.ThrowIfCancellationRequested();
        return new StrongTieMeasures(
            network,
            betweenness,
            ShortestRoutes.CrossFirmShares(network, roster.FirmNumbers),
            Networks.CoreNumbers.Compute(network),
            partition,
            coreness,
            Networks.Brokerage.Compute(network, roster.FirmNumbers));
    }

    internal CoreParticipants Core(AuditSettings settings) => new(
        settings.CoreNumber,
        CoreNumbers.Count(number => number >= settings.CoreNumber),
        CoreParticipants.ChoicesOf(CoreNumbers),
        Partition?.InCore.Count(inside => inside) ?? 0,
        Partition?.Fit,
        Coreness?.Fit,
        Partition is null ? null : Partition.Fit >= settings.ClearCoreFit);
}
