namespace Entente.Methods.Networks.Audit;

/// <summary>Two people of different firms who stand for the same role or function.</summary>
/// <param name="Role">The role that both hold, or null where they stand for a function.</param>
/// <param name="Function">The function of which each is the highest of the firm, or null where they hold a role.</param>
/// <param name="A">The person of the firm of the lower number.</param>
/// <param name="B">The person of the other firm.</param>
/// <param name="Gap">Level of A less level of B: 1 is one level; null where a level is not given.</param>
/// <param name="Tie">Kind of the tie between the two; null where there is no contact.</param>
public sealed record Counterpart(RoleKind? Role, string? Function, int A, int B, int? Gap, TieKind? Tie);

/// <summary>
/// Counterparts: for each two firms the pairs in role — project leader with project leader, sponsor with sponsor, contact
/// with contact — and the highest person of each function with the highest of the same function, with the difference of
/// their levels. A gap of one level or more slows decisions, because one side must ask upstairs, and signals unequal
/// commitment.
/// <para>Undefined cases: a role or function that only one of the firms has makes no pair; the gap is null where a level
/// is not given. Of several holders the highest counts, of equals the first.</para>
/// <para>Source: Hutt et al. (2000), on Omega's senior project manager and her three counterparts.</para>
/// <para>Example: a senior project leader at Alpha and one of operating level at Omega: gap 2.</para>
/// </summary>
public static class Counterparts
{
    private static readonly RoleKind[] Roles = [RoleKind.ProjectLeader, RoleKind.Sponsor, RoleKind.DesignatedContact];

    /// <summary>Every pair, by firms, roles before functions.</summary>
    public static IReadOnlyList<Counterpart> Of(AuditNetwork audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var ties = audit.Ties.ToDictionary(tie => (tie.A, tie.B), tie => tie.Kind);
        var firms = audit.Roster.Firms.Count;
        return
        [
            .. from a in Enumerable.Range(0, firms)
               from b in Enumerable.Range(a + 1, firms - a - 1)
               from pair in Between(audit, a, b)
               select pair with { Tie = ties.TryGetValue((Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B)), out var kind) ? kind : null },
        ];
    }

    private static IEnumerable<Counterpart> Between(AuditNetwork audit, int a, int b)
    {
        foreach (var role in Roles)
        {
            if (Pair(audit, a, b, person => audit.Roster.People[person].Holds(role)) is { } pair)
            {
                yield return pair with { Role = role };
            }
        }

        var functions = audit.Roster.MembersOf(a)
            .Select(person => audit.Roster.People[person].Function).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);
        foreach (var function in functions)
        {
            if (Pair(audit, a, b, person => IsOf(audit, person, function)) is { } pair)
            {
                yield return pair with { Function = function };
            }
        }
    }

    private static bool IsOf(AuditNetwork audit, int person, string function) =>
        string.Equals(audit.Roster.People[person].Function, function, StringComparison.OrdinalIgnoreCase);

    private static Counterpart? Pair(AuditNetwork audit, int a, int b, Func<int, bool> stands) =>
        Highest(audit, a, stands) is { } one && Highest(audit, b, stands) is { } other
            ? new Counterpart(null, null, one, other, LevelOf(audit, one) - LevelOf(audit, other), null)
            : null;

    private static int? Highest(AuditNetwork audit, int firm, Func<int, bool> stands) =>
        audit.Roster.MembersOf(firm).Where(stands)
            .OrderByDescending(person => LevelOf(audit, person) ?? 0).Cast<int?>().FirstOrDefault();

    private static int? LevelOf(AuditNetwork audit, int person) => (int?)audit.Roster.People[person].Level;
}
