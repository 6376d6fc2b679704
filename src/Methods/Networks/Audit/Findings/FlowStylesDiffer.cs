namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>One firm channels its contact with the other through a single person, the other spreads it.</summary>
internal static class FlowStylesDiffer
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        var central = audit.Firms.FirstOrDefault(firm => firm.Flow?.Style == FlowStyle.Centralised);
        var spread = audit.Firms.FirstOrDefault(firm => firm.Flow?.Style == FlowStyle.Decentralised);
        return central is null || spread is null ? [] : [About(audit, central, spread)];
    }

    private static Finding About(AuditResult audit, FirmProfile central, FirmProfile spread)
    {
        var top = central.Flow!.TopPerson;
        int[] carriers = [.. spread.People.Where(person => audit.People[person].StrongAcross > 0)];
        var contact = central.Contacts.Any(share => share.Person == top) ? ", its designated contact," : string.Empty;
        return new Finding(
            FindingKind.FlowStylesDiffer,
            Severity.Note,
            $"{central.Name} has one door, {spread.Name} has many",
            $"{audit.Names[top]}{contact} holds {Wording.Percent(central.Flow.TopShare)} of {Wording.Possessive(central.Name)} strong contact "
                + $"across; at {spread.Name} {Wording.Number(carriers.Length)} people share it and the busiest, "
                + $"{audit.Names[spread.Flow!.TopPerson]}, holds {Wording.Percent(spread.Flow.TopShare)}.",
            "Each side misreads the other: one door looks closed, and many doors invite asking around.",
            Sources.Hutt,
            "Agree what each may say without asking, category by category, and let both sides know.",
            "agree what each person may say without asking",
            [top, .. carriers],
            audit.StrongTiesOf([top]));
    }
}
