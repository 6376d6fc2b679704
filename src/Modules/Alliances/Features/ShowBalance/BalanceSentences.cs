using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of the balance says.</summary>
internal static class BalanceSentences
{
    /// <summary>Within a tenth of one the two shares are taken as equal.</summary>
    private const decimal Even = 0.1m;

    /// <summary>"We have 46 % of the rewards and bear 38 % of the burdens: more than our part."</summary>
    public static string Equity(Equity ours) => ours switch
    {
        { RewardShare: null } or { BurdenShare: null } => "Rewards and burdens of both sides are not known yet, so nothing can be said of equity.",
        { RewardShare: { } rewards, BurdenShare: { } burdens, Ratio: { } ratio } =>
            $"We have {Figures.Percent(rewards)} of the rewards and bear {Figures.Percent(burdens)} of the burdens, a ratio of {Figures.Amount(ratio)}: "
            + (ratio > 1 + Even ? "the other side may feel that it gives more than it gets." : ratio < 1 - Even ? "we give more than we get." : "about even."),
        _ => "We bear none of the burdens that are recorded.",
    };

    public static string Of(FailureCause cause) => cause switch
    {
        FailureCause.Strategy => "Link to the strategy",
        FailureCause.Organisation => "Internal organisation",
        FailureCause.Processes => "Targets, pay and training",
        _ => "People of both firms",
    };

    /// <summary>What a cause calls for.</summary>
    public static string Action(FailureCause cause) => cause switch
    {
        FailureCause.Strategy => "Write down which goal of the firm the alliance serves, and let the sponsor say it in front of both teams.",
        FailureCause.Organisation => "Name who may decide what, and bring senior management to the next steering meeting.",
        FailureCause.Processes => "Let joint sales count towards targets and pay of both sales forces; train people for the partner’s offer.",
        _ => "Bring counterparts together outside the daily work; hold a retreat, then regular calls.",
    };

    /// <summary>The worst cause of a side: where to begin.</summary>
    public static string Failure(IReadOnlyList<CauseScore> ours, IReadOnlyList<CauseScore> theirs, string organisation)
    {
        string? Worst(IReadOnlyList<CauseScore> causes, string who) => causes.Where(c => c.CallsForAction).MinBy(c => c.Mean) is { } worst
            ? $"{who}: {Of(worst.Cause).ToLowerInvariant()} ({worst.Mean:0.0} of 5)." : null;
        if (ours.All(c => c.Answers == 0) && theirs.All(c => c.Answers == 0))
        {
            return "Nobody has answered the check yet.";
        }

        string[] worst = [.. new[] { Worst(ours, "Weakest of ours"), Worst(theirs, $"Weakest of {organisation}") }.OfType<string>()];
        return worst.Length == 0 ? "None of the four causes is below the middle of the scale." : string.Join(" ", worst);
    }
}
