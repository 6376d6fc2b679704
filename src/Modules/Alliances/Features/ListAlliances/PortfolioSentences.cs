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

    /// <summary>"2 late, 1 at risk", "nothing waits".</summary>
    public static string Needs(AllianceSummary alliance) => (alliance.Late, alliance.AtRisk) switch
    {
        (0, 0) => "nothing waits",
        (var late, 0) => $"{late} late",
        (0, var risk) => $"{risk} at risk",
        var (late, risk) => $"{late} late, {risk} at risk",
    };

    /// <summary>What the managers have in hand: "Ines Marlow has three alliances, the most of two managers."</summary>
    public static string Load(IReadOnlyList<ManagerLoad> loads)
    {
        var named = loads.Where(load => load.ManagerId is not null).ToList();
        var without = loads.Where(load => load.ManagerId is null).Sum(load => load.Alliances);
        var nobody = without == 0 ? "" : $" {Figures.Capital(Figures.Count(without, "alliance has", "alliances have"))} no manager.";
        return named switch
        {
            [] => $"No alliance under way has a manager.{(without == 0 ? "" : nobody)}",
            [var only] => $"{only.Manager} manages {Figures.Count(only.Alliances, "alliance", "alliances")}.{nobody}",
            [var most, ..] => $"{most.Manager} manages {Figures.Count(most.Alliances, "alliance", "alliances")}, the most of {named.Count} managers.{nobody}",
        };
    }

    public static string Of(PortfolioPhase phase) => phase switch
    {
        PortfolioPhase.FirstYear => "First year",
        _ => phase.ToString(),
    };
}
