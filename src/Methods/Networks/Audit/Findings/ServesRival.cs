namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>People who also work in an alliance with a rival of a partner here.</summary>
internal static class ServesRival
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        int[] people = [.. Enumerable.Range(0, audit.Roster.Count).Where(person => audit.Roster.People[person].AlsoServes.Count > 0)];
        return people.Length == 0 ? [] : [About(audit, people)];
    }

    private static Finding About(AuditResult audit, int[] people)
    {
        string[] named = [.. people.Select(person =>
            $"{audit.WithFirm(person)} ({Wording.List([.. audit.Roster.People[person].AlsoServes.Select(rival => Wording.Cut(rival))])})")];
        var across = people.Sum(person => audit.People[person].StrongAcross);
        var held = across == 0 ? string.Empty
            : $" {(people.Length == 1 ? "This person holds" : "They hold")} {Wording.Spelled(across, "strong tie", "strong ties")} across.";
        return new Finding(
            FindingKind.ServesRival,
            across == 0 ? Severity.Note : Severity.Attention,
            people.Length == 1 ? "One person also serves a rival’s alliance" : $"{Wording.Capital(Wording.Number(people.Length))} people also serve a rival’s alliance",
            $"{Wording.Capital(Wording.List(named))} {(people.Length == 1 ? "works" : "work")} in an alliance with a rival too.{held}",
            "A partner who fears that its plans reach a rival through shared people tells less.",
            Sources.Hutt,
            $"Agree with {audit.ListOf(people)} and with the partner what may be said in which alliance, or give one of the two assignments to somebody else.",
            $"agree with {audit.ListOf(people)} what may be said in which alliance",
            people,
            audit.StrongTiesOf(people));
    }
}
