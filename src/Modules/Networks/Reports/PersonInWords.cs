using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Reports;

/// <summary>The most telling thing about a person, in a few words for the table: the first that applies.</summary>
internal static class PersonInWords
{
    /// <summary>From this share of the ties across, the share itself is the news.</summary>
    private const double TellingShare = 0.2;

    public static string Of(AuditResult audit, PersonProfile person)
    {
        var across = audit.Totals.StrongAcross;
        if (person.StrongAcross > 1 && person.StrongAcross >= TellingShare * across)
        {
            return $"Holds {person.StrongAcross} of {across} ties across.";
        }

        if (person.IsSpanner)
        {
            return IsOnlySpannerOfLevel(audit, person)
                ? $"{Wording.Possessive(Firm(audit, person))} only {LevelNames.InOneWord(Level(audit, person))} spanner."
                : $"Spanner, {person.StrongAcross} ties across.";
        }

        return Standing(audit, person) + (person.Answered ? string.Empty : " No answer.");
    }

    private static string Standing(AuditResult audit, PersonProfile person) => person switch
    {
        { Working: 0 } => "No working tie.",
        { InCore: true, StrongAcross: 0 } when audit.Firms.Count > 1 => "In the core, none across.",
        { InCore: true, StrongAcross: 0 } => "In the core.",
        { InCore: true } => $"In the core, {person.StrongAcross} across.",
        { Strong: 0 } => "Working ties only.",
        { StrongAcross: > 0 } => $"Outside the core, {person.StrongAcross} across.",
        _ => $"Outside the core, {person.StrongInside} inside.",
    };

    private static bool IsOnlySpannerOfLevel(AuditResult audit, PersonProfile person)
    {
        var level = Level(audit, person);
        var spanners = audit.Firms[person.Firm].Spanners;
        return level is not null && spanners.Count > 1 && spanners.Count(other => audit.Roster.People[other].Level == level) == 1;
    }

    private static string Firm(AuditResult audit, PersonProfile person) => audit.Firms[person.Firm].Name;

    private static Level? Level(AuditResult audit, PersonProfile person) => audit.Roster.People[person.Person].Level;
}
