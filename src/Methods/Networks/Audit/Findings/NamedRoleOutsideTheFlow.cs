namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>A project leader, designated contact or sponsor who is not in the core.</summary>
internal static class NamedRoleOutsideTheFlow
{
    private static readonly RoleKind[] Named = [RoleKind.ProjectLeader, RoleKind.DesignatedContact, RoleKind.Sponsor];

    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        int[] outside = [.. audit.People
            .Where(person => !person.InCore && Array.Exists(Named, audit.Roster.People[person.Person].Holds))
            .Select(person => person.Person)];
        return outside.Length == 0 || audit.Core.Count == 0 ? [] : [About(audit, outside)];
    }

    private static Finding About(AuditResult audit, int[] outside)
    {
        string[] who = [.. outside.Select(person => $"{audit.WithFirm(person)} ({RoleOf(audit, person)})")];
        var leads = outside.Any(person => !audit.Roster.People[person].Holds(RoleKind.Sponsor));
        return new Finding(
            FindingKind.NamedRoleOutsideTheFlow,
            leads ? Severity.Attention : Severity.Note,
            outside.Length == 1 ? "A named person stands outside the flow" : "Named people stand outside the flow",
            $"{Wording.Capital(Wording.List(who))} {(outside.Length == 1 ? "is" : "are")} not in the core.",
            "Questions go to whoever holds the title; if that person is not in the know, they come back unanswered.",
            Sources.Hutt,
            "Bring them into one standing meeting of the core, or give the role to somebody who is in it.",
            $"bring {audit.ListOf(outside)} into a standing meeting of the core",
            outside,
            audit.StrongTiesOf(outside));
    }

    private static string RoleOf(AuditResult audit, int person) =>
        Wording.Cut(audit.Roster.People[person].Roles.First(role => Named.Contains(role.Kind)).Label);
}
