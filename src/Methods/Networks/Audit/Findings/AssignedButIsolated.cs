namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>People assigned to the alliance who have no working tie to anybody.</summary>
internal static class AssignedButIsolated
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        int[] isolated = [.. audit.People.Where(person => person.Working == 0).Select(person => person.Person)];
        return isolated.Length == 0 || audit.Ratings.Count == 0 ? [] : [About(audit, isolated)];
    }

    private static Finding About(AuditResult audit, int[] isolated)
    {
        int[] silent = [.. isolated.Where(person => !audit.People[person].Answered)];
        var unknown = silent.Length == 0 ? string.Empty
            : silent.Length == isolated.Length ? " None of them answered, so contact may be missing here."
            : $" {audit.ListOf(silent)} did not answer, so contact may be missing here.";
        var everybody = isolated.Length == audit.Roster.Count;
        return new Finding(
            FindingKind.AssignedButIsolated,
            everybody ? Severity.Critical : Severity.Attention,
            "Assigned but without contact",
            everybody
                ? $"None of the {Wording.Number(isolated.Length)} people has a working tie to anybody.{unknown}"
                : $"{audit.ListOf(isolated)} {(isolated.Length == 1 ? "has" : "have")} no frequent and important contact with anybody in the alliance.{unknown}",
            "Whoever is assigned on paper alone counts as staff and does not help.",
            Sources.Hutt,
            "Ask each whether the assignment still holds; if so, name one person to work with on either side.",
            $"ask {audit.ListOf(isolated)} whether the assignment still holds",
            isolated,
            []);
    }
}
