namespace Entente.Methods.Networks.Audit;

/// <summary>The contact between two firms.</summary>
/// <param name="A">Index of the one firm, the lower of the two.</param>
/// <param name="B">Index of the other.</param>
/// <param name="StrongTies">Indexes of the strong ties between them.</param>
/// <param name="WorkingTies">Indexes of the working ties between them, strong ones included.</param>
/// <param name="TopPerson">The person at whom most of the strong ties end, of equals the first; null where there is
/// none.</param>
/// <param name="TopTies">Strong ties between the two firms that end there.</param>
public sealed record FirmPair(
    int A, int B, IReadOnlyList<int> StrongTies, IReadOnlyList<int> WorkingTies, int? TopPerson, int TopTies)
{
    /// <summary>Number of strong ties between the two firms.</summary>
    public int Strong => StrongTies.Count;

    /// <summary>Number of working ties between the two firms, strong ones included.</summary>
    public int Working => WorkingTies.Count;

    /// <summary>Share of the strong ties that end at the top person; null where there is none.</summary>
    public double? TopShare => Strong == 0 ? null : (double)TopTies / Strong;

    internal static IReadOnlyList<FirmPair> All(Roster roster, IReadOnlyList<AuditTie> ties)
    {
        var across = Enumerable.Range(0, ties.Count)
            .Where(tie => ties[tie].Across && ties[tie].IsWorking)
            .ToLookup(tie => Key(roster, ties[tie]));
        var firms = roster.Firms.Count;
        return [.. Enumerable.Range(0, firms)
            .SelectMany(a => Enumerable.Range(a + 1, firms - a - 1).Select(b => Of(a, b, ties, [.. across[(a, b)]])))];
    }

    private static (int A, int B) Key(Roster roster, AuditTie tie)
    {
        var (a, b) = (roster.FirmOf(tie.A), roster.FirmOf(tie.B));
        return (Math.Min(a, b), Math.Max(a, b));
    }

    private static FirmPair Of(int a, int b, IReadOnlyList<AuditTie> ties, int[] working)
    {
        int[] strong = [.. working.Where(tie => ties[tie].IsStrong)];
        var held = strong
            .SelectMany(tie => new[] { ties[tie].A, ties[tie].B })
            .CountBy(person => person)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key)
            .ToArray();
        return new FirmPair(a, b, strong, working, held.Length == 0 ? null : held[0].Key, held.FirstOrDefault().Value);
    }
}
