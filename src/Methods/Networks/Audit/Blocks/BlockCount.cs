namespace Entente.Methods.Networks.Audit.Blocks;

/// <summary>Counts the blocks of an audit.</summary>
internal static class BlockCount
{
    private const string NotGiven = "not given";

    internal static IReadOnlyList<BlockMatrix> Of(AuditNetwork audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var firms = audit.Roster.Firms.Count;
        var everybody = Enumerable.Range(0, audit.Roster.Count).ToArray();
        var pairs = firms == 1
            ? [(0, 0)]
            : Enumerable.Range(0, firms).SelectMany(a => Enumerable.Range(a + 1, firms - a - 1).Select(b => (a, b))).ToArray();
        return
        [
            Matrix(audit, BlockKind.Firms, null, null, everybody, everybody, person => audit.Roster.Firms[audit.Roster.FirmOf(person)], null),
            .. pairs.Select(pair => Between(audit, BlockKind.Levels, pair, person => LevelOf(audit, person), LevelOrder)),
            .. pairs.Select(pair => Between(audit, BlockKind.Functions, pair, person => FunctionOf(audit, person), StringComparer.OrdinalIgnoreCase)),
        ];
    }

    private static readonly string[] LevelsHighestFirst =
        [.. new Level?[] { Level.Senior, Level.Middle, Level.Operating, null }.Select(LevelWord)];

    private static readonly Comparer<string> LevelOrder = Comparer<string>.Create(
        (a, b) => Array.IndexOf(LevelsHighestFirst, a).CompareTo(Array.IndexOf(LevelsHighestFirst, b)));

    private static string LevelWord(Level? level) => level is null ? NotGiven : LevelNames.InOneWord(level);

    private static string LevelOf(AuditNetwork audit, int person) => LevelWord(audit.Roster.People[person].Level);

    private static string FunctionOf(AuditNetwork audit, int person) =>
        audit.Roster.People[person].Function?.ToLowerInvariant() ?? NotGiven;

    private static BlockMatrix Between(
        AuditNetwork audit, BlockKind kind, (int A, int B) firms, Func<int, string> groupOf, IComparer<string> order) => Matrix(
            audit, kind, firms.A, firms.B,
            [.. audit.Roster.MembersOf(firms.A)], [.. audit.Roster.MembersOf(firms.B)], groupOf, order);

    private static BlockMatrix Matrix(
        AuditNetwork audit, BlockKind kind, int? rowFirm, int? columnFirm,
        int[] rowPeople, int[] columnPeople, Func<int, string> groupOf, IComparer<string>? order)
    {
        var (rows, columns) = (Groups(rowPeople, groupOf, order), Groups(columnPeople, groupOf, order));
        var ties = Ties(audit);
        return new BlockMatrix(
            kind, rowFirm, columnFirm, [.. rows.Select(row => row.Name)], [.. columns.Select(column => column.Name)],
            [.. rows.Select(row => (IReadOnlyList<BlockCell>)[.. columns.Select(column => Cell(row.People, column.People, ties))])]);
    }

    private static (string Name, HashSet<int> People)[] Groups(int[] people, Func<int, string> groupOf, IComparer<string>? order)
    {
        var groups = people.GroupBy(groupOf).Select(group => (group.Key, group.ToHashSet()));
        return [.. order is null ? groups : groups.OrderBy(group => group.Key == NotGiven).ThenBy(group => group.Key, order)];
    }

    private static ILookup<int, AuditTie> Ties(AuditNetwork audit) => audit.Ties.Where(tie => tie.IsWorking)
        .SelectMany(tie => new[] { (tie.A, Tie: tie), (tie.B, Tie: tie) })
        .ToLookup(entry => entry.Item1, entry => entry.Tie);

    /// <summary>Each pair once: where the two groups are the same, a tie is met from both its ends.</summary>
    private static BlockCell Cell(HashSet<int> rows, HashSet<int> columns, ILookup<int, AuditTie> ties)
    {
        var common = rows.Count(columns.Contains);
        var pairs = (rows.Count * columns.Count) - common - (common * (common - 1) / 2);
        AuditTie[] met = [.. rows.SelectMany(person => ties[person].Where(tie => columns.Contains(tie.Other(person)))).Distinct()];
        return new BlockCell(
            rows.Count + columns.Count - common, pairs, met.Count(tie => tie.IsStrong), met.Length, met.Sum(tie => tie.Strength));
    }
}
