namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>A firm has assigned senior managers, and none of them is in the core.</summary>
internal static class SeniorManagersPeripheral
{
    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        from firm in audit.Firms
        where firm.At(Level.Senior) is { People: > 0, InCore: 0 } && audit.Core.Count > 0
        select About(audit, firm);

    private static Finding About(AuditResult audit, FirmProfile firm)
    {
        int[] seniors = [.. firm.People.Where(person => audit.Roster.People[person].Level == Level.Senior)];
        int[] untied = [.. seniors.Where(person => audit.People[person].Strong == 0)];
        var owner = Wording.Possessive(firm.Name);
        var who = seniors.Length == 1
            ? $"{owner} only senior manager, {audit.ListOf(seniors)}, is not in the core"
            : $"None of {owner} {Wording.Number(seniors.Length)} senior managers ({audit.ListOf(seniors)}) is in the core";
        var untiedText = untied.Length == 0 ? string.Empty
            : untied.Length == seniors.Length ? $"; {(seniors.Length == 1 ? "there is" : "they have")} no strong tie to anybody"
            : $"; {audit.ListOf(untied)} {(untied.Length == 1 ? "has" : "have")} no strong tie to anybody";
        var first = seniors.MaxBy(person => (audit.People[person].Strong, audit.People[person].Working));
        return new Finding(
            FindingKind.SeniorManagersPeripheral,
            Severity.Attention,
            $"{owner} senior managers stand outside the core",
            $"{who}{untiedText}.",
            "Senior managers give the alliance its meaning and clear the way when levels below are stuck.",
            Sources.Hutt,
            $"Begin with {audit.Names[first]}, who has most contact of them: a regular hour with the project leader.",
            $"give {audit.Names[first]} a regular hour with the project leader",
            seniors,
            audit.StrongTiesOf(seniors))
        {
            Subject = firm.Name,
        };
    }
}
