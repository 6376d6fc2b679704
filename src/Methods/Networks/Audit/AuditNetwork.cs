namespace Entente.Methods.Networks.Audit;

/// <summary>
/// The people and ties of an audit with what follows from them at once: the network of strong ties, boundary spanners
/// and the core. What-if, blocks, counterparts and the comparison of audits rest on it, whether it was just computed or
/// read back from a stored report.
/// </summary>
public sealed class AuditNetwork
{
    private readonly Lazy<Network> _strong;
    private readonly Lazy<IReadOnlyList<int>[]> _spans;
    private readonly Lazy<bool[]> _core;

    /// <summary>Puts people and ties together.</summary>
    public AuditNetwork(Roster roster, IReadOnlyList<AuditTie> ties, AuditSettings settings)
    {
        (Roster, Ties, Settings) = (roster, ties, settings);
        Names = new PeopleNames(roster.People, settings.PeopleByNumber);
        _strong = new(() => StrongTies.NetworkOf(roster, ties));
        _spans = new(() => Spanners.Of(roster, ties, settings.SpannerTies));
        _core = new(() => [.. CoreNumbers.Compute(Strong).Select(number => number >= settings.CoreNumber)]);
    }

    /// <summary>People and firms by index.</summary>
    public Roster Roster { get; }

    /// <summary>Every tie, contact below the marks included.</summary>
    public IReadOnlyList<AuditTie> Ties { get; }

    /// <summary>The marks behind the ties.</summary>
    public AuditSettings Settings { get; }

    /// <summary>What people are called.</summary>
    public PeopleNames Names { get; }

    /// <summary>The network of strong ties.</summary>
    public Network Strong => _strong.Value;

    /// <summary>Whether each person is in the core.</summary>
    public IReadOnlyList<bool> InCore => _core.Value;

    /// <summary>For each person the firms to which he or she spans.</summary>
    public IReadOnlyList<IReadOnlyList<int>> SpansTo => _spans.Value;

    /// <summary>The network of a computed audit.</summary>
    public static AuditNetwork Of(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return new AuditNetwork(audit.Roster, audit.Ties, audit.Settings);
    }

    /// <summary>From people and ratings; unusable ratings are left out.</summary>
    public static AuditNetwork Of(
        IReadOnlyList<Participant> people, IReadOnlyList<Rating> ratings, AuditSettings? settings = null)
    {
        settings ??= AuditSettings.Default;
        var roster = new Roster(people);
        return new AuditNetwork(roster, AuditTies.Of(roster, RatingsCheck.Of(people, ratings).Kept, settings), settings);
    }

    /// <summary>Indexes of the strong ties between firms.</summary>
    public IEnumerable<int> StrongAcross() =>
        Enumerable.Range(0, Ties.Count).Where(tie => Ties[tie] is { IsStrong: true, Across: true });
}
