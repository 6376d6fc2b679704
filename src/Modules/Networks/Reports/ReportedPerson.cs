using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Reports;

/// <summary>What the audit says of one person.</summary>
internal sealed record ReportedPerson
{
    /// <summary>The id of the imported file.</summary>
    public required string Key { get; init; }

    /// <summary>The words for this person in a sentence: a number or a name.</summary>
    public required string Called { get; init; }

    /// <summary>Up to four characters for the inside of a mark: number or initials.</summary>
    public required string Mark { get; init; }

    /// <summary>The name; empty where the audit hides names or the file had none.</summary>
    public required string Name { get; init; }

    public required string Firm { get; init; }

    /// <summary>Place of the firm in the report, ours 0.</summary>
    public required int FirmIndex { get; init; }

    public required Level? Level { get; init; }

    public required string? Function { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required bool Answered { get; init; }

    /// <summary>Alliances with a partner's rivals in which this person works too.</summary>
    public IReadOnlyList<string> AlsoServes { get; init; } = [];

    /// <summary>The person in a few words.</summary>
    public required string InWords { get; init; }

    public required int StrongInside { get; init; }

    public required int StrongAcross { get; init; }

    public required int WorkingInside { get; init; }

    public required int WorkingAcross { get; init; }

    public required double Betweenness { get; init; }

    /// <summary>Share of the shortest routes between firms that pass this person.</summary>
    public required double? RouteShare { get; init; }

    public required int CoreNumber { get; init; }

    public required bool InCore { get; init; }

    public required bool InDensestCore { get; init; }

    public required double? Coreness { get; init; }

    /// <summary>Where the two views of the core disagree, in a sentence.</summary>
    public required string? CoreDisagreement { get; init; }

    /// <summary>Firms to which this person spans.</summary>
    public required IReadOnlyList<string> SpansTo { get; init; }

    public required BrokerageCounts Brokerage { get; init; }

    /// <summary>Share of the own firm's contact across that this person holds.</summary>
    public required double? FlowShare { get; init; }

    public bool IsSpanner => SpansTo.Count > 0;
}

/// <summary>The tie of two people with what each said.</summary>
internal sealed record ReportedTie(
    string A, string B, bool Across, TieKind Kind, double Frequency, double Importance, double Closeness, double Strength,
    Said? SaidByA, Said? SaidByB, bool Unconfirmed)
{
    public bool Joins(string key) => A == key || B == key;

    public string Other(string key) => A == key ? B : A;
}

/// <summary>One person's three ratings of another.</summary>
internal sealed record Said(double Frequency, double Importance, double Closeness);
