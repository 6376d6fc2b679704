using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Privacy;

/// <summary>
/// What an audit says of groups when it may say nothing of a person. Three rules, known from statistical disclosure
/// control (Hundepool et al. 2012, Statistical Disclosure Control, chapters 4 and 5):
/// <list type="number">
/// <item>A group of fewer than four people is not told of (threshold rule).</item>
/// <item>Where the withheld levels of a firm have together fewer than four people, the smallest level told is withheld as
/// well, so that nothing follows from the firm's figure less the others (complementary suppression).</item>
/// <item>Figures are told for pairs of firms only, rounded to five points, and not at all where fewer than three ties are
/// there or fewer than three are missing (both would tell of people); levels are told in bands. No total is told besides.</item>
/// </list>
/// Undefined: a block without a pair is withheld. Example: firms of 22 and 3 people: the block inside the first firm is
/// told, the one between them is not.
/// </summary>
public sealed record BlockSummary
{
    /// <summary>The fewest people of a group that is told of.</summary>
    public const int SmallestGroup = 4;

    /// <summary>Fewest ties, and fewest missing ties, of a share that is told as a figure.</summary>
    public const int FewestTies = 3;

    private const double Rounding = 0.05;
    private const double FewUpTo = 0.10;
    private const double SomeUpTo = 0.30;

    /// <summary>Each pair of firms and each firm with itself, "we" first.</summary>
    public required IReadOnlyList<FirmBlock> Firms { get; init; }

    /// <summary>Levels of different firms of which something may be told.</summary>
    public required IReadOnlyList<LevelBlock> Levels { get; init; }

    /// <summary>Response of each firm.</summary>
    public required IReadOnlyList<FirmResponse> Response { get; init; }

    /// <summary>Response of everybody; null where fewer than four people were asked.</summary>
    public required double? ResponseShare { get; init; }

    /// <summary>The summary of an audit.</summary>
    public static BlockSummary Of(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var roster = audit.Roster;
        var answered = audit.People.Select(person => person.Answered).ToArray();
        var response = FirmResponses(roster, answered);
        return new()
        {
            Firms = [.. Pairs(roster.Firms.Count).Select(pair => Block(audit, pair.A, pair.B))],
            Levels = [.. LevelBlocks(audit)],
            Response = response,
            ResponseShare = response.All(firm => firm.Answered is not null) ? audit.Response.Share : null,
        };
    }

    /// <summary>Levels of one firm that may be told: each of four people at least, after complementary suppression.</summary>
    internal static IReadOnlySet<Level> ToldLevels(IReadOnlyCollection<Level?> people)
    {
        var sizes = people.OfType<Level>().CountBy(level => level).ToDictionary(pair => pair.Key, pair => pair.Value);
        var told = sizes.Where(size => size.Value >= SmallestGroup).OrderBy(size => size.Value)
            .ThenBy(size => size.Key).Select(size => size.Key).ToList();
        var hidden = people.Count - told.Sum(level => sizes[level]);
        while (hidden is > 0 and < SmallestGroup && told.Count > 0)
        {
            hidden += sizes[told[0]];
            told.RemoveAt(0);
        }

        return told.ToHashSet();
    }

    private static IReadOnlyList<FirmResponse> FirmResponses(Roster roster, bool[] answered) =>
    [
        .. roster.Firms.Select((name, firm) =>
        {
            var members = roster.MembersOf(firm).ToList();
            return new FirmResponse(name, members.Count, members.Count < SmallestGroup ? null : members.Count(person => answered[person]));
        }),
    ];

    private static IEnumerable<(int A, int B)> Pairs(int firms) =>
        Enumerable.Range(0, firms).SelectMany(a => Enumerable.Range(a, firms - a).Select(b => (a, b)));

    private static FirmBlock Block(AuditResult audit, int a, int b)
    {
        var (peopleA, peopleB) = (audit.Roster.MembersOf(a).ToHashSet(), audit.Roster.MembersOf(b).ToHashSet());
        var (nameA, nameB) = (audit.Roster.Firms[a], audit.Roster.Firms[b]);
        if (peopleA.Count < SmallestGroup || peopleB.Count < SmallestGroup)
        {
            return new(nameA, nameB, null, null, null, Band.Withheld, Band.Withheld);
        }

        var possible = a == b ? peopleA.Count * (peopleA.Count - 1) / 2 : peopleA.Count * peopleB.Count;
        var strong = Count(audit, peopleA, peopleB, TieKind.Strong);
        var working = Count(audit, peopleA, peopleB, TieKind.Working);
        return new(nameA, nameB, possible, Share(strong, possible), Share(working, possible), BandOf(strong, possible), BandOf(working, possible));
    }

    private static IEnumerable<LevelBlock> LevelBlocks(AuditResult audit)
    {
        var told = Enumerable.Range(0, audit.Roster.Firms.Count).Select(firm =>
            ToldLevels([.. audit.Roster.MembersOf(firm).Select(person => audit.Roster.People[person].Level)])).ToList();
        return from pair in Pairs(audit.Roster.Firms.Count)
               where pair.A != pair.B
               from levelA in told[pair.A].OrderDescending()
               from levelB in told[pair.B].OrderDescending()
               let peopleA = At(audit, pair.A, levelA)
               let peopleB = At(audit, pair.B, levelB)
               select new LevelBlock(
                   audit.Roster.Firms[pair.A], levelA, audit.Roster.Firms[pair.B], levelB,
                   BandOf(Count(audit, peopleA, peopleB, TieKind.Strong), peopleA.Count * peopleB.Count));
    }

    private static HashSet<int> At(AuditResult audit, int firm, Level level) =>
        [.. audit.Roster.MembersOf(firm).Where(person => audit.Roster.People[person].Level == level)];

    private static int Count(AuditResult audit, HashSet<int> a, HashSet<int> b, TieKind atLeast) => audit.Ties.Count(tie =>
        tie.Kind >= atLeast && ((a.Contains(tie.A) && b.Contains(tie.B)) || (a.Contains(tie.B) && b.Contains(tie.A))));

    private static double? Share(int ties, int possible) => ties < FewestTies || possible - ties < FewestTies
        ? null : Math.Round((double)ties / possible / Rounding, MidpointRounding.AwayFromZero) * Rounding;

    private static Band BandOf(int ties, int possible) => (ties, (double)ties / possible) switch
    {
        _ when possible == 0 => Band.Withheld,
        ( < FewestTies, _) => Band.AlmostNone,
        _ when possible - ties < FewestTies => Band.AlmostAll,
        (_, <= FewUpTo) => Band.Few,
        (_, <= SomeUpTo) => Band.Some,
        _ => Band.Many,
    };
}
