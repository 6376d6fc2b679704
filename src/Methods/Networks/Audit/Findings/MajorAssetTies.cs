using Entente.Methods.Networks.Turnover;

namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>The strong ties across whose end would cost most: at most three, each worth at least 2 % of the cross-firm
/// efficiency. Where one or two ties are all there is, another finding says so already.</summary>
internal static class MajorAssetTies
{
    private const int Most = 3;
    private const int FewTies = 2;
    private const double LeastShare = 0.02;

    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        if (audit.Totals.StrongAcross <= FewTies)
        {
            return [];
        }

        var network = AuditNetwork.Of(audit);
        var efficiency = CrossFirmEfficiency.Of(audit.StrongNetwork, audit.Roster.FirmNumbers, [])!.Value;
        int[] across = [.. network.StrongAcross()];
        var worth = across.Zip(TieLosses.Of(network, across), (tie, loss) => (Tie: tie, Share: loss / efficiency))
            .Where(tie => tie.Share >= LeastShare)
            .OrderByDescending(tie => tie.Share)
            .Take(Most)
            .ToArray();
        return worth.Length == 0 ? [] : [About(audit, worth)];
    }

    private static Finding About(AuditResult audit, (int Tie, double Share)[] worth)
    {
        int[] ties = [.. worth.Select(tie => tie.Tie)];
        var first = audit.NameOfTie(ties[0]);
        var named = Wording.List([.. worth.Select(tie => $"{audit.NameOfTie(tie.Tie)} ({Wording.Percent(tie.Share)})")]);
        return new Finding(
            FindingKind.MajorAssetTies,
            Severity.Note,
            ties.Length == 1 ? $"{first} is the tie to protect" : $"{Wording.Capital(Wording.Number(ties.Length))} ties are a major asset",
            $"Were it cut, the firms would lose this share of their reach over each other: {named}.",
            "Few ties carry most of what a relationship can do; what nobody watches goes unnoticed.",
            Sources.Hutt,
            $"Tell the managers of {Wording.List([.. audit.EndsOf(ties).Select(person => audit.Names[person])])} what these ties are worth before either moves on.",
            $"protect the tie {first}",
            audit.EndsOf(ties),
            ties);
    }
}
