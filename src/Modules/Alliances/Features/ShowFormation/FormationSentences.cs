using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of the formation says first.</summary>
internal static class FormationSentences
{
    /// <summary>Whether the proposition stands, how long the negotiation took, and who sat at the table.</summary>
    public static string Lead(bool hasProposition, IReadOnlyList<PartView<NegotiationDetails>> meetings)
    {
        var said = hasProposition ? "What the two offer together is written down." : "What the two offer together is not written down yet.";
        if (meetings.Count == 0)
        {
            return said;
        }

        var (first, last) = (meetings.Min(m => m.Details.HeldOn!.Value), meetings.Max(m => m.Details.HeldOn!.Value));
        var unequal = meetings.Count(m => m.Details.OurRole != m.Details.TheirRole);
        var table = unequal == 0 ? " Counterpart always sat with counterpart."
            : $" In {Figures.Count(unequal, "meeting", "meetings")} the roles at the table were not the same.";
        return $"{said} {Figures.Capital(Figures.Count(meetings.Count, "meeting", "meetings"))} in {Figures.Count(last.DayNumber - first.DayNumber + 1, "day", "days")} led to the agreement.{table}";
    }

    /// <summary>"Two who negotiated have no role today, and nine ties go with them."; empty when nobody is lost.</summary>
    public static string Handover(HandoverView? handover) => handover is not { People.Count: > 0 and var people } ? ""
        : $"{Figures.Capital(Figures.Count(people, "person", "people"))} who negotiated {(people == 1 ? "has" : "have")} no role today"
            + (handover.AuditName is null ? "." : $", and {Figures.Count(handover.People.Sum(p => p.Ties.Count), "tie goes", "ties go")} with them.");
}
