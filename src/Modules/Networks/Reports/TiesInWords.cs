using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Modules.Networks.Reports;

/// <summary>What a person's ties amount to, in sentences and figures that no single measure gives.</summary>
internal static class TiesInWords
{
    /// <summary>What the person carries of the contact between the firms, beside the next one.</summary>
    public static string LeadOf(AuditReport report, ReportedPerson person)
    {
        var total = report.Totals.StrongAcross;
        if (person.StrongAcross == 0)
        {
            return person.InWords;
        }

        var best = report.People.Where(p => p.Key != person.Key).MaxBy(p => p.StrongAcross);
        var carries = $"Carries {person.StrongAcross} of the {Wording.Count(total, "strong tie", "strong ties")} between the firms.";
        return best is not { StrongAcross: > 0 } ? carries
            : best.StrongAcross > person.StrongAcross
                ? $"{carries} {best.Called} carries most, {Wording.Number(best.StrongAcross)}."
                : $"{carries} The next person, {best.Called}, carries {Wording.Number(best.StrongAcross)}.";
    }

    /// <summary>Mean importance that people of other firms give to the contact with this person; null where none rated it.</summary>
    public static double? ImportanceToOthers(ReportedPerson person, IEnumerable<ReportedTie> ties)
    {
        var ratings = ties.Where(t => t.Across)
            .Select(t => t.A == person.Key ? t.SaidByB : t.SaidByA).OfType<Said>().Select(said => said.Importance).ToList();
        return ratings.Count == 0 ? null : ratings.Average();
    }

    /// <summary>How many of the person's ties across the two sides rate unequally, as the finding of that name counts them.</summary>
    public static int RatedUnequally(AuditReport report, ReportedPerson person) => report.Findings
        .Where(f => f.Kind == FindingKind.CrossTiesRatedUnequally)
        .Sum(f => f.Ties.Count(t => t.A == person.Key || t.B == person.Key));
}
