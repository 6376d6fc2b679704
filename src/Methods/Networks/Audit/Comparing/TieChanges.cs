namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>What became of every tie that is strong in one audit or both.</summary>
internal static class TieChanges
{
    internal static IReadOnlyList<ChangedTie> Of(AuditNetwork earlier, AuditNetwork later)
    {
        var (before, after) = (ByIds(earlier), ByIds(later));
        var pairs = Strong(before).Union(Strong(after));
        return [.. pairs
            .Select(pair => Change(pair, before.GetValueOrDefault(pair), after.GetValueOrDefault(pair), later))
            .OrderByDescending(tie => tie.Across)
            .ThenBy(tie => tie.Change)
            .ThenBy(tie => tie.A, NaturalOrder.Instance).ThenBy(tie => tie.B, NaturalOrder.Instance)];
    }

    private static IEnumerable<(string A, string B)> Strong(Dictionary<(string, string), AuditTie> ties) =>
        ties.Where(tie => tie.Value.IsStrong).Select(tie => tie.Key);

    private static ChangedTie Change((string A, string B) pair, AuditTie? before, AuditTie? after, AuditNetwork later)
    {
        var change = (before?.IsStrong == true, after?.IsStrong == true) switch
        {
            (true, true) => TieChange.Kept,
            (false, _) => TieChange.New,
            _ => later.Roster.Has(pair.A) && later.Roster.Has(pair.B) ? TieChange.Lost : TieChange.LostWithLeaver,
        };
        return new ChangedTie(pair.A, pair.B, (after ?? before)!.Across, change, before?.Kind, after?.Kind);
    }

    /// <summary>By the two ids in one order, since the same people may stand in another order in the other audit.</summary>
    private static Dictionary<(string A, string B), AuditTie> ByIds(AuditNetwork audit) => audit.Ties.ToDictionary(tie =>
    {
        var (a, b) = (audit.Roster.People[tie.A].Id, audit.Roster.People[tie.B].Id);
        return NaturalOrder.Instance.Compare(a, b) <= 0 ? (a, b) : (b, a);
    });
}
