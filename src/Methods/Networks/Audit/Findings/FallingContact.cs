using Entente.Methods.Networks.Audit.Comparing;

namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>There are at least a tenth fewer strong ties across than in the audit before. Somebody of whom the earlier
/// audit knew nothing counts as new.</summary>
internal static class FallingContact
{
    private const double LeastFall = 0.10;
    private const double SteepFall = 1.0 / 3;

    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        if (audit.Previous is not { } previous || audit.Ratings.Count == 0)
        {
            return [];
        }

        var (before, after) = (previous.StrongAcross().Count(), audit.Totals.StrongAcross);
        return before - after >= Math.Max(1, LeastFall * before) ? [About(audit, previous, before, after)] : [];
    }

    private static Finding About(AuditResult audit, AuditNetwork previous, int before, int after)
    {
        var lost = TieChanges.Of(previous, AuditNetwork.Of(audit))
            .Where(tie => tie is { Across: true, Change: TieChange.Lost or TieChange.LostWithLeaver }).ToArray();
        var left = lost.SelectMany(tie => new[] { tie.A, tie.B }).Where(id => !audit.Roster.Has(id)).CountBy(id => id)
            .OrderByDescending(held => held.Value).ToArray();
        int[] staying = [.. lost.SelectMany(tie => new[] { tie.A, tie.B }).Where(audit.Roster.Has).Distinct().Select(audit.Roster.IndexOf).Order()];
        var leavers = Wording.List([.. left.Select(held => previous.Names[previous.Roster.IndexOf(held.Key)])]);
        var gone = left.Length == 0 ? string.Empty
            : $" {lost.Count(tie => tie.Change == TieChange.LostWithLeaver)} of them went with {leavers}, who {(left.Length == 1 ? "has" : "have")} left.";
        return new Finding(
            FindingKind.FallingContact,
            before - after >= SteepFall * before ? Severity.Critical : Severity.Attention,
            "Close contact across is falling",
            $"{Wording.Capital(Wording.Spelled(before, "strong tie", "strong ties"))} joined the firms in the last audit, {Wording.Number(after)} "
                + $"{(after == 1 ? "does" : "do")} now; {Wording.Spelled(lost.Length, "was", "were")} lost.{gone}",
            "Contact that is not renewed wears off, and with it what each side knows of the other.",
            Sources.Hutt,
            left.Length == 0
                ? $"Ask {audit.ListOf(staying)} what keeps them apart, and give them a piece of work in common."
                : $"Introduce the successors of {leavers} to {audit.ListOf(staying)} in person.",
            left.Length == 0 ? $"ask {audit.ListOf(staying)} what keeps them apart" : $"introduce the successors of {leavers} in person",
            staying,
            [.. Enumerable.Range(0, audit.Ties.Count).Where(tie => audit.Ties[tie].Across && lost.Any(was => Joins(audit, tie, was)))]);
    }

    private static bool Joins(AuditResult audit, int tie, ChangedTie was)
    {
        var (a, b) = (audit.Roster.People[audit.Ties[tie].A].Id, audit.Roster.People[audit.Ties[tie].B].Id);
        return (a == was.A && b == was.B) || (a == was.B && b == was.A);
    }
}
