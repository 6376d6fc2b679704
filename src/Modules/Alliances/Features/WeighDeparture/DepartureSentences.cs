using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What a departure costs, in sentences.</summary>
internal static class DepartureSentences
{
    /// <summary>"If #19 leaves, 5 of 61 strong ties to Omega go, and for two people of Omega nobody is left whom they work with."</summary>
    public static string Lead(DepartureView departure, string otherFirm) => departure switch
    {
        { AuditName: null } => $"What contact would go with {departure.Name} is not known: there is no network audit with {Across(departure, otherFirm)} yet.",
        { Ties.Count: 0 } => $"{departure.Name} has no working tie to {Across(departure, otherFirm)} in the last network audit, so no contact would go.",
        _ => $"If {departure.Name} leaves, {Figures.Count(departure.Ties.Count, "working tie", "working ties")} to {Across(departure, otherFirm)} "
            + $"{(departure.Ties.Count == 1 ? "goes" : "go")}, {Strong(departure)}{Alone(departure)}.",
    };

    /// <summary>Null where nothing falls vacant.</summary>
    public static string? Vacant(DepartureView departure) => departure.Vacant.Count == 0
        ? null
        : $"Nobody else holds the role of {Words(departure.Vacant.Select(kind => RoleWords.Of(kind).ToLowerInvariant()))} on this side.";

    /// <summary>What to do before the last day.</summary>
    public static string Advice(DepartureView departure)
    {
        List<string> steps = [];
        if (departure.Ties.Count > 0)
        {
            steps.Add(departure.LeftAlone.Count > 0
                ? $"let {departure.Name} introduce the successor in person, first to {Words(departure.LeftAlone)}"
                : $"let {departure.Name} introduce the successor in person, first where the tie is strong");
        }

        if (departure.Promises.Count > 0)
        {
            steps.Add($"keep the open {(departure.Promises.Count == 1 ? "promise" : "promises")}, or say by name who takes {(departure.Promises.Count == 1 ? "it" : "them")} over");
        }

        if (departure.Activities.Count > 0)
        {
            steps.Add($"give the {(departure.Activities.Count == 1 ? "activity" : "activities")} of the plan another owner");
        }

        return steps.Count == 0 ? "Nothing of the alliance hangs on this person that is known here." : $"Before the last day: {string.Join("; ", steps)}.";
    }

    private static string Strong(DepartureView departure) => departure.StrongTies == 0
        ? "none of them strong"
        : $"{departure.StrongTies} of the {departure.StrongAcross} strong ones among them";

    private static string Alone(DepartureView departure) => departure.LeftAlone.Count == 0
        ? ""
        : $"; {Words(departure.LeftAlone)} would have nobody left to work with across the firms";

    private static string Across(DepartureView departure, string otherFirm) => departure.Side == Domain.Side.Ours ? otherFirm : "us";

    private static string Words(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
