namespace Entente.Modules.Alliances.Features;

/// <summary>
/// How much one manager has in hand. Of 70 alliance managers asked, 40 % managed fewer than 5 partner relationships and 44 %
/// between 5 and 15 (Salle et al. 2007).
/// </summary>
/// <param name="ManagerId">The member; null for alliances that nobody manages.</param>
/// <param name="Manager">The name.</param>
/// <param name="Alliances">Alliances under way.</param>
/// <param name="Late">Matters that are late in them.</param>
/// <param name="AtRisk">Matters at risk in them.</param>
/// <param name="ReportsTo">To whom the manager reports; one entry for each line of reporting.</param>
internal sealed record ManagerLoad(Guid? ManagerId, string? Manager, int Alliances, int Late, int AtRisk, IReadOnlyList<string> ReportsTo)
{
    /// <summary>Fewer than this is what 40 % of managers have.</summary>
    public const int Few = 5;

    /// <summary>More than this is what 16 % of managers have.</summary>
    public const int Many = 15;

    /// <summary>The load beside what the study found.</summary>
    public string InWords => Alliances switch
    {
        < Few => "fewer than 5, as 40 % of managers",
        <= Many => "5 to 15, as 44 % of managers",
        _ => "more than 15, which one manager in six has",
    };

    public static IReadOnlyList<ManagerLoad> Of(IReadOnlyList<AllianceSummary> alliances) =>
    [
        .. from alliance in alliances
           where alliance.IsLive
           group alliance by (alliance.ManagerId, alliance.Manager) into own
           orderby own.Key.ManagerId is null, own.Count() descending, own.Key.Manager
           select new ManagerLoad(own.Key.ManagerId, own.Key.Manager, own.Count(), own.Sum(a => a.Late), own.Sum(a => a.AtRisk),
               [.. own.Select(a => a.ReportsTo).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]),
    ];
}
