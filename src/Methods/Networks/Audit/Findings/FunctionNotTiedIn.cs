namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>A function of a firm, of two people or more, with nobody in the core and no strong tie to another firm.</summary>
internal static class FunctionNotTiedIn
{
    private const int LeastPeople = 2;

    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        from firm in audit.Core.Count == 0 ? [] : audit.Firms
        from function in firm.People
            .Where(person => audit.Roster.People[person].Function is not null)
            .GroupBy(person => audit.Roster.People[person].Function!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(sameWork => sameWork.Key, StringComparer.OrdinalIgnoreCase)
        where function.Count() >= LeastPeople && function.All(person => IsOutside(audit.People[person]))
        select About(audit, firm, function.Key, [.. function]);

    private static bool IsOutside(PersonProfile person) => !person.InCore && person.StrongAcross == 0;

    private static Finding About(AuditResult audit, FirmProfile firm, string function, int[] people)
    {
        var ties = audit.StrongTiesOf(people);
        var inside = ties.Length == 0
            ? "have no strong tie"
            : $"share {Wording.Spelled(ties.Length, "strong tie", "strong ties")} and have none to {Others(audit, firm)}";
        var (own, other) = (BestTied(audit, people), Counterpart(audit, firm, function));
        return new Finding(
            FindingKind.FunctionNotTiedIn,
            Severity.Attention,
            $"{Wording.Possessive(firm.Name)} {Wording.Cut(function)} is not tied in",
            $"Its {Wording.Number(people.Length)} people {inside}; all are peripheral.",
            "A function outside the flow learns of changes too late to prepare for them.",
            Sources.Hutt,
            other is null
                ? $"Give {audit.Names[own]} a place in the meetings of the core."
                : $"Bring {audit.Names[own]} together regularly with {audit.WithFirm(other.Value)}, who does the same work.",
            other is null ? $"give {audit.Names[own]} a place in the meetings of the core" : $"bring {audit.Names[own]} and {audit.Names[other.Value]} together",
            people,
            ties)
        {
            Subject = $"{firm.Name}, {function.ToLowerInvariant()}",
        };
    }

    private static string Others(AuditResult audit, FirmProfile firm) =>
        audit.Firms.Count == 2 ? audit.Firms[1 - firm.Firm].Name : "another firm";

    private static int BestTied(AuditResult audit, IEnumerable<int> people) =>
        people.MaxBy(person => (audit.People[person].Strong, audit.People[person].Working));

    private static int? Counterpart(AuditResult audit, FirmProfile firm, string function)
    {
        int[] people = [.. audit.People
            .Where(person => person.Firm != firm.Firm
                && string.Equals(audit.Roster.People[person.Person].Function, function, StringComparison.OrdinalIgnoreCase))
            .Select(person => person.Person)];
        return people.Length == 0 ? null : BestTied(audit, people);
    }
}
