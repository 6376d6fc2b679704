using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Networks.Audit;

/// <summary>Everything that an audit computes from its participants and ratings.</summary>
public sealed record AuditResult
{
    /// <summary>The settings behind every figure.</summary>
    public required AuditSettings Settings { get; init; }

    /// <summary>People and firms by index.</summary>
    public required Roster Roster { get; init; }

    /// <summary>What people are called.</summary>
    public required PeopleNames Names { get; init; }

    /// <summary>Ratings that count.</summary>
    public required IReadOnlyList<Rating> Ratings { get; init; }

    /// <summary>Ratings that were left out, each with its reason.</summary>
    public required IReadOnlyList<DroppedRating> Dropped { get; init; }

    /// <summary>Response of all people.</summary>
    public required ResponseRate Response { get; init; }

    /// <summary>Every tie, contact below the marks included, ordered by its two people.</summary>
    public required IReadOnlyList<AuditTie> Ties { get; init; }

    /// <summary>How many ties there are of each kind.</summary>
    public required TieTotals Totals { get; init; }

    /// <summary>The network of strong ties on which betweenness, routes and the core rest.</summary>
    public required Network StrongNetwork { get; init; }

    /// <summary>One profile a person, in the order of the participants.</summary>
    public required IReadOnlyList<PersonProfile> People { get; init; }

    /// <summary>One profile a firm, "we" first.</summary>
    public required IReadOnlyList<FirmProfile> Firms { get; init; }

    /// <summary>The contact between each two firms.</summary>
    public required IReadOnlyList<FirmPair> Pairs { get; init; }

    /// <summary>The core.</summary>
    public required CoreParticipants Core { get; init; }

    /// <summary>The audit before this one, where it was given.</summary>
    public AuditNetwork? Previous { get; init; }

    /// <summary>Findings, worst first.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What this audit says: two to four plain sentences.</summary>
    public IReadOnlyList<AuditSentence> Sentences { get; init; } = [];

    /// <summary>Boundary spanners, most strong ties across first.</summary>
    public IEnumerable<PersonProfile> BoundarySpanners =>
        People.Where(person => person.IsSpanner)
            .OrderByDescending(person => person.StrongAcross)
            .ThenByDescending(person => person.StrongInside);

    /// <summary>Indexes of the ties of one person that reach a kind.</summary>
    public IEnumerable<int> TiesOf(int person, TieKind atLeast) =>
        Enumerable.Range(0, Ties.Count).Where(tie => Ties[tie].Kind >= atLeast && Ties[tie].Joins(person));

    /// <summary>The name of a person's firm.</summary>
    internal string FirmNameOf(int person) => Roster.Firms[Roster.FirmOf(person)];

    /// <summary>"Omega’s #39".</summary>
    internal string WithFirm(int person) => $"{Wording.Possessive(FirmNameOf(person))} {Names[person]}";

    /// <summary>"#3, #7 and #11".</summary>
    internal string ListOf(IEnumerable<int> people) => Wording.List([.. people.Select(person => Names[person])]);

    /// <summary>"#12–#39".</summary>
    internal string NameOfTie(int tie) => $"{Names[Ties[tie].A]}–{Names[Ties[tie].B]}";

    /// <summary>Everybody at an end of one of these ties, ascending.</summary>
    internal int[] EndsOf(IReadOnlyList<int> ties) =>
        [.. ties.SelectMany(tie => new[] { Ties[tie].A, Ties[tie].B }).Distinct().Order()];

    /// <summary>Indexes of the strong ties of these people, ascending.</summary>
    internal int[] StrongTiesOf(IReadOnlyCollection<int> people) =>
        [.. Enumerable.Range(0, Ties.Count).Where(tie =>
            Ties[tie].IsStrong && (people.Contains(Ties[tie].A) || people.Contains(Ties[tie].B)))];
}
