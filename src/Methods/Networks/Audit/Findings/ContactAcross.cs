namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Two firms that no strong tie joins, or only one or two.</summary>
internal static class ContactAcross
{
    private const int Few = 2;

    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        if (audit.Ratings.Count == 0)
        {
            yield break;
        }

        foreach (var pair in audit.Pairs.Where(pair => pair.Strong <= Few))
        {
            yield return pair.Strong == 0 ? None(audit, pair) : OneOrTwo(audit, pair);
        }
    }

    private static Finding None(AuditResult audit, FirmPair pair)
    {
        var (a, b) = (audit.Roster.Firms[pair.A], audit.Roster.Firms[pair.B]);
        var working = pair.Working == 0
            ? "nor does a working tie"
            : $"{Wording.Spelled(pair.Working, "working tie does", "working ties do")}";
        return new Finding(
            FindingKind.NoStrongTieAcross,
            audit.Firms.Count == 2 ? Severity.Critical : Severity.Attention,
            $"No strong tie joins {a} and {b}",
            $"Nobody at {a} has frequent, important and close contact with anybody at {b}; {working}.",
            "Without people who know each other well, every dispute goes the formal way.",
            Sources.Hutt,
            "Choose one person a level on each side and let them work together on something that matters to both.",
            $"bring two people of {a} and {b} together in person",
            [],
            pair.WorkingTies)
        {
            Subject = $"{a}, {b}",
        };
    }

    private static Finding OneOrTwo(AuditResult audit, FirmPair pair)
    {
        var (a, b) = (audit.Roster.Firms[pair.A], audit.Roster.Firms[pair.B]);
        var ties = pair.StrongTies;
        var named = ties.Select(audit.NameOfTie).ToArray();
        return new Finding(
            FindingKind.FewTiesAcross,
            Severity.Critical,
            $"{Wording.Capital(Wording.Spelled(pair.Strong, "strong tie joins", "strong ties join"))} {a} and {b}",
            $"All close contact between {a} and {b} is {Wording.List(named)}.",
            "When one of these people moves on, the close contact goes with that person.",
            Sources.Hutt,
            "Introduce a deputy on each side to the same counterparts while everybody is still there.",
            $"introduce a deputy on each side of {Wording.List(named)}",
            audit.EndsOf(ties),
            ties)
        {
            Subject = $"{a}, {b}",
        };
    }
}
