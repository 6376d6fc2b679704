using Entente.Platform.Lists;

namespace Entente.Modules.Alliances.Features;

/// <summary>Which alliances of the portfolio are meant; each null means all.</summary>
/// <param name="Search">Words of the alliance's or the firm's name.</param>
/// <param name="Phase">A phase of the board: candidate, forming, firstYear, running, ending, ended; or live.</param>
/// <param name="Manager">The manager's id, or nobody.</param>
/// <param name="Needs">"late" or "risk": only those that have something so.</param>
internal sealed record AllianceFilter(string? Search = null, string? Phase = null, string? Manager = null, string? Needs = null)
{
    public const string Nobody = "nobody";
    public const string Live = "live";

    public bool Takes(AllianceSummary alliance) => TakesWords(alliance) && TakesPhase(alliance) && TakesManager(alliance) && Needs switch
    {
        "late" => alliance.Late > 0,
        "risk" => alliance.AtRisk > 0,
        _ => true,
    };

    private bool TakesWords(AllianceSummary alliance)
    {
        var text = FoldedText.Of($"{alliance.Name} {alliance.Organisation}");
        return (Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => text.Contains(FoldedText.Of(word), StringComparison.Ordinal));
    }

    private bool TakesPhase(AllianceSummary alliance) => Phase switch
    {
        null or "" => true,
        Live => alliance.IsLive,
        _ => Enum.TryParse<PortfolioPhase>(Phase, ignoreCase: true, out var phase) && alliance.Stage == phase,
    };

    private bool TakesManager(AllianceSummary alliance) => Manager switch
    {
        null or "" => true,
        Nobody => alliance.ManagerId is null,
        _ => alliance.ManagerId?.ToString() == Manager,
    };
}
