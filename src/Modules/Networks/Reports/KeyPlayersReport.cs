using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Turnover;

namespace Entente.Modules.Networks.Reports;

/// <summary>The people whose loss would fragment the network of strong ties most.</summary>
internal sealed record KeyPlayersReport(
    IReadOnlyList<NamedPerson> People, bool IsExact, double? FragmentationBefore, double? FragmentationAfter,
    double? DistanceWeightedBefore, double? DistanceWeightedAfter)
{
    public static KeyPlayersReport Of(AuditNetwork audit, KeyPlayerSet set) => new(
        NamedPerson.ListOf(audit, set.People), set.IsExact,
        set.Before.Share, set.After.Share, set.Before.DistanceWeighted, set.After.DistanceWeighted);
}
