using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of information says.</summary>
internal static class InformationSentences
{
    /// <summary>How much of the policy both have agreed.</summary>
    public static string Lead(IReadOnlyList<PartView<InformationRuleDetails>> rules, AllianceView alliance)
    {
        if (rules.Count == 0)
        {
            return $"We and {alliance.Organisation} have not agreed what may pass between us.";
        }

        var open = rules.Count(r => r.Details.WeAgreedOn is null || r.Details.TheyAgreedOn is null);
        return open == 0 ? $"All {rules.Count} categories are agreed by both sides."
            : $"{Figures.Capital(Figures.Count(open, "category", "categories"))} of {rules.Count} {(open == 1 ? "is" : "are")} not agreed by both sides.";
    }

    /// <summary>How long answers take, by side: the median is what a person who asks can expect.</summary>
    public static string Answers(AllianceView alliance)
    {
        var (ours, theirs) = (MedianDays(alliance, Side.Theirs), MedianDays(alliance, Side.Ours));
        return (ours, theirs) switch
        {
            (null, null) => "No request is answered yet.",
            ({ } own, null) => $"We answer within {Figures.Count(own, "day", "days")}, half of the time.",
            (null, { } other) => $"{alliance.Organisation} answers within {Figures.Count(other, "day", "days")}, half of the time.",
            ({ } own, { } other) => $"Half of the time we answer within {Figures.Count(own, "day", "days")} and {alliance.Organisation} within {Figures.Count(other, "day", "days")}.",
        };
    }

    /// <summary>Who the designated contacts are.</summary>
    public static string Contacts(AllianceView alliance)
    {
        var pair = alliance.Counterparts.FirstOrDefault(p => p.Kind == RoleKind.DesignatedContact);
        string Named(IReadOnlyList<RoleView>? roles) => roles is { Count: > 0 } ? string.Join(", ", roles.Select(r => r.Person)) : "nobody";
        return $"Designated contacts: {Named(pair?.Ours)} of ours, {Named(pair?.Theirs)} of {alliance.Organisation}.";
    }

    /// <summary>"In two of five cells we compete: rules of engagement are missing in one."</summary>
    public static string Coopetition(IReadOnlyList<PartView<CoopetitionDetails>> cells)
    {
        if (cells.Count == 0)
        {
            return "Nothing is said yet of where the two firms meet as rivals.";
        }

        var rival = cells.Where(c => c.Details.Stance is Stance.Compete or Stance.Both).ToList();
        var without = rival.Count(c => c.Details.Rule is null);
        return $"In {rival.Count} of {cells.Count} cells the two firms compete"
            + (rival.Count == 0 ? "." : without == 0 ? "; each has a rule of engagement." : $"; {without} without a rule of engagement.");
    }

    /// <summary>Median of the days that answers to this side took; null with none.</summary>
    private static int? MedianDays(AllianceView alliance, Side askedBy)
    {
        var days = alliance.Parts.Requests.Where(r => r.AskedBy == askedBy && r.AnsweredOn is not null)
            .Select(r => r.AnsweredOn!.Value.DayNumber - r.AskedOn.DayNumber).Order().ToList();
        return days.Count == 0 ? null : days[(days.Count - 1) / 2];
    }
}
