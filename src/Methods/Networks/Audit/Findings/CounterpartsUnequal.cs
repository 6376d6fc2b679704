namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Sponsors, designated contacts or the highest people of a function stand at different levels. Project leaders
/// have a finding of their own.</summary>
internal static class CounterpartsUnequal
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        Counterpart[] unequal = [.. Counterparts.Of(AuditNetwork.Of(audit))
            .Where(pair => pair.Role != RoleKind.ProjectLeader && Math.Abs(pair.Gap ?? 0) >= 1)
            .OrderByDescending(pair => Math.Abs(pair.Gap!.Value))];
        return unequal.Length == 0 ? [] : [About(audit, unequal)];
    }

    private static Finding About(AuditResult audit, Counterpart[] unequal)
    {
        var first = unequal[0];
        var lower = first.Gap > 0 ? first.B : first.A;
        return new Finding(
            FindingKind.CounterpartsUnequal,
            Severity.Note,
            unequal.Length == 1 ? "Counterparts of unequal rank" : $"{Wording.Capital(Wording.Number(unequal.Length))} pairs of counterparts of unequal rank",
            $"{Wording.Capital(Wording.List([.. unequal.Select(pair => Words(audit, pair))]))}.",
            "Unequal rank slows decisions, because one side must ask upstairs, and signals unequal commitment.",
            Sources.Hutt,
            $"Let somebody above {audit.Names[lower]} stand beside that contact, or agree what {audit.Names[lower]} may decide alone.",
            $"agree what {audit.Names[lower]} may decide alone",
            [.. unequal.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().Order()],
            []);
    }

    private static string Words(AuditResult audit, Counterpart pair) =>
        $"in {Role(pair)} {audit.WithFirm(pair.A)} ({Level(audit, pair.A)}) faces {audit.WithFirm(pair.B)} ({Level(audit, pair.B)})";

    private static string Role(Counterpart pair) => pair.Role switch
    {
        RoleKind.Sponsor => "sponsorship",
        RoleKind.DesignatedContact => "designated contact",
        _ => Wording.Cut(pair.Function!),
    };

    private static string Level(AuditResult audit, int person) => LevelNames.InOneWord(audit.Roster.People[person].Level);
}
