namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>At least the marked share (40 %) of three or more strong ties between two firms ends at one person.</summary>
internal static class FlowHangsOnOnePerson
{
    private const int LeastTies = 3;

    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        from pair in audit.Pairs
        where pair.Strong >= LeastTies
        from person in audit.EndsOf(pair.StrongTies)
        let held = pair.StrongTies.Where(tie => audit.Ties[tie].Joins(person)).ToArray()
        where held.Length >= audit.Settings.OnePersonShare * pair.Strong
        orderby held.Length descending
        select About(audit, pair, person, held);

    private static Finding About(AuditResult audit, FirmPair pair, int person, int[] held)
    {
        var name = audit.Names[person];
        var (a, b) = (audit.Roster.Firms[pair.A], audit.Roster.Firms[pair.B]);
        var where = audit.Firms.Count == 2 ? "across" : $"between {a} and {b}";
        var routes = audit.People[person].RouteShare is { } share
            ? $" and lies on {Wording.Percent(share)} of the shortest routes between the firms"
            : string.Empty;
        var deputies = Deputies(audit, person);
        return new Finding(
            FindingKind.FlowHangsOnOnePerson,
            Severity.Critical,
            audit.Firms.Count == 2 ? "Cross-firm contact hangs on one person" : $"Contact between {a} and {b} hangs on one person",
            $"{audit.WithFirm(person)} holds {held.Length} of the {pair.Strong} strong ties {where} "
                + $"({Wording.Percent((double)held.Length / pair.Strong)}; the mark is {Wording.Percent(audit.Settings.OnePersonShare)}){routes}.",
            "One transfer would end a large part of the close contact.",
            Sources.Hutt,
            deputies.Length == 0
                ? $"Let a second person at {audit.FirmNameOf(person)} get to know {Wording.Possessive(name)} contacts."
                : $"Let {audit.ListOf(deputies)} take over part of {Wording.Possessive(name)} contacts, in joint meetings first.",
            $"share {Wording.Possessive(name)} contacts before somebody moves on",
            [person, .. held.Select(tie => audit.Ties[tie].Other(person))],
            held)
        {
            Subject = $"{audit.Roster.People[person].Id}, {a}, {b}",
        };
    }

    /// <summary>The two of the same firm who come next in strong ties across, then in betweenness.</summary>
    private static int[] Deputies(AuditResult audit, int person) =>
        [.. audit.People
            .Where(other => other.Firm == audit.People[person].Firm && other.Person != person && other.InCore)
            .OrderByDescending(other => other.StrongAcross)
            .ThenByDescending(other => other.Betweenness)
            .Take(2)
            .Select(other => other.Person)];
}
