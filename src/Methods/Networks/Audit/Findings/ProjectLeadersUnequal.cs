namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>The highest project leaders of two firms are one level or more apart.</summary>
internal static class ProjectLeadersUnequal
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        var leaders = audit.Firms
            .Select(firm => Highest(audit, firm))
            .OfType<int>()
            .ToArray();
        return
            from one in leaders
            from other in leaders
            where LevelOf(audit, one) > LevelOf(audit, other)
            orderby LevelOf(audit, one) - LevelOf(audit, other) descending
            select About(audit, one, other);
    }

    private static int? Highest(AuditResult audit, FirmProfile firm) =>
        firm.People
            .Where(person => audit.Roster.People[person].Holds(RoleKind.ProjectLeader)
                && audit.Roster.People[person].Level is not null)
            .OrderByDescending(person => LevelOf(audit, person))
            .Cast<int?>()
            .FirstOrDefault();

    private static int LevelOf(AuditResult audit, int person) => (int)audit.Roster.People[person].Level!.Value;

    private static Finding About(AuditResult audit, int higher, int lower)
    {
        var gap = LevelOf(audit, higher) - LevelOf(audit, lower);
        var before = audit.Firms[audit.Roster.FirmOf(lower)].People
            .Where(person => audit.Roster.People[person].Holds(RoleKind.FormerProjectLeader))
            .ToArray();
        var inPost = before.Length == 0
            ? string.Empty
            : $", and is the {Ordinal(before.Length + 1)} in the post after {audit.ListOf(before)}";
        return new Finding(
            FindingKind.ProjectLeadersUnequal,
            Severity.Attention,
            $"Project leaders stand {Wording.Spelled(gap, "level", "levels")} apart",
            $"{audit.Names[higher]} at {audit.FirmNameOf(higher)} belongs to {LevelWords(audit, higher)}; "
                + $"{audit.Names[lower]} at {audit.FirmNameOf(lower)} to {LevelWords(audit, lower)}{inPost}.",
            "Unequal rank slows decisions, because one side must ask upstairs, and signals unequal commitment.",
            Sources.Hutt,
            $"Name a senior sponsor beside {audit.Names[lower]} with the right to decide, or raise the post.",
            $"put a sponsor with the right to decide beside {audit.Names[lower]}",
            [higher, lower, .. before],
            [])
        {
            Subject = $"{audit.FirmNameOf(higher)}, {audit.FirmNameOf(lower)}",
        };
    }

    private static string LevelWords(AuditResult audit, int person) => LevelNames.Of(audit.Roster.People[person].Level);

    private static string Ordinal(int place) => place switch
    {
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        _ => $"{place}th",
    };
}
