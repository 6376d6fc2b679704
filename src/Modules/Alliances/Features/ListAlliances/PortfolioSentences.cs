using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the list of alliances says first.</summary>
internal static class PortfolioSentences
{
    /// <summary>"Five alliances are under way; two have something late."</summary>
    public static string Lead(IReadOnlyList<AllianceSummary> alliances)
    {
        var live = alliances.Count(a => a.Phase is AlliancePhase.Forming or AlliancePhase.Running or AlliancePhase.Ending);
        var late = alliances.Count(a => a.Late > 0);
        var lead = Figures.Capital(Figures.Count(live, "alliance is", "alliances are")) + " under way; ";
        return lead + (late == 0 ? "nothing is late." : Figures.Count(late, "has", "have") + " something late.");
    }

    /// <summary>Where to begin; empty when nothing presses.</summary>
    public static string First(IReadOnlyList<AllianceSummary> alliances) => alliances[0] switch
    {
        { Late: > 0 and var late } worst => $"Begin with {worst.Name}: {Figures.Count(late, "matter is", "matters are")} late.",
        { AtRisk: > 0 and var risks } worst => $"Look at {worst.Name}: {Figures.Count(risks, "matter is", "matters are")} at risk.",
        _ => "",
    };

    public static string? Kept(KeptView kept) => kept.Rate is { } rate ? $"{Figures.Percent(rate)} of {kept.Settled}" : null;
}
