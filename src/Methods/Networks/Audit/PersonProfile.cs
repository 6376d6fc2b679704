namespace Entente.Methods.Networks.Audit;

/// <summary>
/// What the audit says of one person. Counts of ties are of symmetrised ties; routes, betweenness, core number, coreness
/// and brokerage are those of the network of strong ties.
/// </summary>
public sealed record PersonProfile
{
    /// <summary>Index among the participants.</summary>
    public required int Person { get; init; }

    /// <summary>Index of the person's firm.</summary>
    public required int Firm { get; init; }

    /// <summary>Whether the person answered.</summary>
    public required bool Answered { get; init; }

    /// <summary>Strong ties inside the own firm.</summary>
    public required int StrongInside { get; init; }

    /// <summary>Strong ties to other firms.</summary>
    public required int StrongAcross { get; init; }

    /// <summary>Working ties inside the own firm, strong ones included.</summary>
    public required int WorkingInside { get; init; }

    /// <summary>Working ties to other firms, strong ones included.</summary>
    public required int WorkingAcross { get; init; }

    /// <summary>Betweenness (Brandes 2001), not normalised; each pair once where ties are undirected.</summary>
    public required double Betweenness { get; init; }

    /// <summary>Share of the shortest routes between firms that pass this person; see <see cref="ShortestRoutes"/>.</summary>
    public required double? RouteShare { get; init; }

    /// <summary>Core number (Seidman 1983).</summary>
    public required int CoreNumber { get; init; }

    /// <summary>Whether the person is a core participant of this audit.</summary>
    public required bool InCore { get; init; }

    /// <summary>Whether the person is in the core of the Borgatti–Everett partition, the densest part.</summary>
    public required bool InDensestCore { get; init; }

    /// <summary>Closeness to the middle of the continuous Borgatti–Everett model; null where it has none.</summary>
    public required double? Coreness { get; init; }

    /// <summary>Firms to which this person spans: enough strong ties inside and to that firm.</summary>
    public required IReadOnlyList<int> SpansTo { get; init; }

    /// <summary>Gould–Fernandez brokerage by firm.</summary>
    public required BrokerageCounts Brokerage { get; init; }

    /// <summary>Share of the own firm's cross-firm tie strength that this person holds; null where the firm has no
    /// strong tie across.</summary>
    public required double? FlowShare { get; init; }

    /// <summary>Boundary spanner to at least one firm.</summary>
    public bool IsSpanner => SpansTo.Count > 0;

    /// <summary>All strong ties.</summary>
    public int Strong => StrongInside + StrongAcross;

    /// <summary>All working ties.</summary>
    public int Working => WorkingInside + WorkingAcross;

    /// <summary>Where the two views of the core disagree: a sentence, or null where they agree.</summary>
    public string? CoreDisagreement => (InCore, InDensestCore) switch
    {
        (true, false) => "In the core by strong ties to several core people, but outside the densest part of the network.",
        (false, true) => "In the densest part of the network, but with too few strong ties inside it to count as core.",
        _ => null,
    };
}
