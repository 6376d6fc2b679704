namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>The firms' shares of senior managers in the core lie far apart, or a firm has assigned none at all.</summary>
internal static class SeniorInvolvementUnbalanced
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        var firms = audit.Firms.OrderByDescending(Share).ToArray();
        if (firms.Length < 2 || Share(firms[0]) - Share(firms[^1]) < audit.Settings.SeniorImbalance)
        {
            yield break;
        }

        var (high, low) = (firms[0], firms[^1]);
        var seniors = Seniors(audit, audit.Firms.SelectMany(firm => firm.People)).ToArray();
        var first = audit.Names[BestTiedSenior(audit, high)];
        var missing = MissingSenior(audit, low);
        yield return new Finding(
            FindingKind.SeniorInvolvementUnbalanced,
            Share(low) > 0 ? Severity.Attention : Severity.Critical,
            "Senior involvement is unbalanced",
            $"{Wording.Capital(Wording.List([.. firms.Select((firm, place) => Involvement(firm, place == 0))]))}.{TopExecutive(audit, low)}",
            "Senior managers who stay away tell the team that its work is of low priority.",
            Sources.Hutt,
            missing is null
                ? $"Ask {low.Name} to name a senior manager for the alliance as a counterpart of {first}."
                : $"Put {audit.WithFirm(missing.Value)} and {first} on a regular review of the alliance.",
            missing is null
                ? $"have {low.Name} name a senior counterpart of {first}"
                : $"put {audit.Names[missing.Value]} and {first} on a regular review",
            seniors,
            audit.StrongTiesOf(seniors));
    }

    private static double Share(FirmProfile firm) =>
        firm.At(Level.Senior) is { People: > 0 } seniors ? (double)seniors.InCore / seniors.People : 0;

    private static string Involvement(FirmProfile firm, bool first)
    {
        var seniors = firm.At(Level.Senior);
        return seniors.People == 0 ? $"{firm.Name} has assigned none"
            : first ? $"{firm.Name} has {seniors.InCore} of {seniors.People} senior managers in the core"
            : $"{firm.Name} {seniors.InCore} of {seniors.People}";
    }

    private static string TopExecutive(AuditResult audit, FirmProfile low)
    {
        var silent = low.People
            .Where(person => audit.Roster.People[person].Holds(RoleKind.Sponsor) && audit.People[person].Strong == 0)
            .ToArray();
        return silent.Length == 0
            ? string.Empty
            : $" {Wording.Possessive(low.Name)} top executive, {audit.ListOf(silent)}, has no strong tie to anybody in the alliance.";
    }

    private static IEnumerable<int> Seniors(AuditResult audit, IEnumerable<int> people) =>
        people.Where(person => audit.Roster.People[person].Level == Level.Senior);

    /// <summary>The firm's sponsor among its senior managers, or else the best tied of them.</summary>
    private static int? MissingSenior(AuditResult audit, FirmProfile firm) =>
        Seniors(audit, firm.People)
            .OrderByDescending(person => audit.Roster.People[person].Holds(RoleKind.Sponsor))
            .ThenByDescending(person => audit.People[person].Working)
            .Cast<int?>()
            .FirstOrDefault();

    private static int BestTiedSenior(AuditResult audit, FirmProfile firm) =>
        Seniors(audit, firm.People).MaxBy(person => (audit.People[person].Strong, audit.People[person].Working));
}
