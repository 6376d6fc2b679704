namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>People with working ties but no strong one.</summary>
internal static class LooseConnections
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        int[] loose = [.. audit.People.Where(person => person is { Working: > 0, Strong: 0 }).Select(person => person.Person)];
        return loose.Length == 0 ? [] : [About(audit, loose)];
    }

    private static Finding About(AuditResult audit, int[] loose) => new(
        FindingKind.LooseConnections,
        Severity.Note,
        "Loose connections",
        $"{loose.Length} of {audit.Roster.Count} people work with others but are close to nobody: {audit.ListOf(loose)}.",
        "Working contact without closeness is the first to go when pressure rises.",
        Sources.Hutt,
        "Give the ones whose part will grow an occasion to meet their contacts in person.",
        $"let {audit.ListOf(loose)} meet their contacts in person",
        loose,
        []);
}
