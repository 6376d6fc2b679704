namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>A project leader, designated contact or sponsor is named in one firm and not in another.</summary>
internal static class RoleOnOneSideOnly
{
    private static readonly (RoleKind Kind, string Words)[] Named =
    [
        (RoleKind.ProjectLeader, "a project leader"),
        (RoleKind.DesignatedContact, "a designated contact"),
        (RoleKind.Sponsor, "an executive sponsor"),
    ];

    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        from role in Named
        let holders = audit.Roster.People
            .Select((person, index) => (person, index))
            .Where(entry => entry.person.Holds(role.Kind))
            .Select(entry => entry.index)
            .ToArray()
        let without = audit.Firms.Where(firm => !holders.Any(firm.People.Contains)).ToArray()
        where holders.Length > 0 && without.Length > 0
        select About(audit, role.Words, holders, without);

    private static Finding About(AuditResult audit, string words, int[] holders, FirmProfile[] without)
    {
        var named = Wording.List([.. holders.Select(audit.WithFirm)]);
        var missing = Wording.List([.. without.Select(firm => firm.Name)]);
        return new Finding(
            FindingKind.RoleOnOneSideOnly,
            Severity.Note,
            $"{missing} {(without.Length == 1 ? "names" : "name")} no {words.Split(' ', 2)[1]}",
            $"{named} {(holders.Length == 1 ? "is" : "are")} named as {words}; {missing} {(without.Length == 1 ? "has" : "have")} named nobody.",
            "People deal best with their counterpart in role; without one they look for whoever answers.",
            Sources.Hutt,
            $"Agree whether {missing} should name {words} too.",
            $"agree whether {missing} should name {words}",
            holders,
            [])
        {
            Subject = words,
        };
    }
}
