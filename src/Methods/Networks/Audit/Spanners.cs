namespace Entente.Methods.Networks.Audit;

/// <summary>
/// Boundary spanners: people with at least k strong ties inside their own firm and at least k strong ties to one other
/// firm (k = 2 unless the audit says otherwise).
/// <para>Undefined cases: none; with a single firm nobody spans.</para>
/// <para>Source: Hutt et al. (2000); Tushman, M. L. &amp; Scanlan, T. J. (1981), Boundary spanning individuals.</para>
/// <para>Example: two strong ties at home, two to Omega and one to Sigma: a spanner to Omega only.</para>
/// </summary>
public static class Spanners
{
    /// <summary>For each person the firms to which he or she spans, ascending.</summary>
    public static IReadOnlyList<int>[] Of(Roster roster, IReadOnlyList<AuditTie> ties, int leastTies)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(ties);
        var counts = new int[roster.Count][];
        for (var person = 0; person < counts.Length; person++)
        {
            counts[person] = new int[roster.Firms.Count];
        }

        foreach (var tie in ties.Where(tie => tie.IsStrong))
        {
            counts[tie.A][roster.FirmOf(tie.B)]++;
            counts[tie.B][roster.FirmOf(tie.A)]++;
        }

        return [.. counts.Select((row, person) => SpansTo(row, roster.FirmOf(person), leastTies))];
    }

    private static IReadOnlyList<int> SpansTo(int[] tiesByFirm, int own, int leastTies) =>
        tiesByFirm[own] < leastTies
            ? []
            : [.. Enumerable.Range(0, tiesByFirm.Length).Where(firm => firm != own && tiesByFirm[firm] >= leastTies)];
}
