using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Modules.Networks.Reports;

/// <summary>
/// Everything that an audit came to, as it is stored, shown and handed out by the API: people and firms by key and
/// name, so that it can be read without the files it came from. Undefined values are null.
/// </summary>
internal sealed record AuditReport
{
    /// <summary>The shape of this document; a reader of another number computes the audit again.</summary>
    public const int CurrentFormat = 2;

    private Dictionary<string, ReportedPerson>? byKey;

    public required int Format { get; init; }

    public required AuditSettings Settings { get; init; }

    /// <summary>Whether no name stands beside a number.</summary>
    public required bool NamesHidden { get; init; }

    public required ResponseRate Response { get; init; }

    public required TieTotals Totals { get; init; }

    public required CoreParticipants Core { get; init; }

    /// <summary>What this audit says: two to four sentences.</summary>
    public required IReadOnlyList<AuditSentence> Sentences { get; init; }

    /// <summary>Our firm first.</summary>
    public required IReadOnlyList<ReportedFirm> Firms { get; init; }

    /// <summary>The contact between each two firms.</summary>
    public required IReadOnlyList<ReportedPair> Pairs { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<ReportedPerson> People { get; init; }

    /// <summary>Every contact that somebody rated above 0, weak ones included.</summary>
    public required IReadOnlyList<ReportedTie> Ties { get; init; }

    /// <summary>Worst first.</summary>
    public required IReadOnlyList<ReportedFinding> Findings { get; init; }

    /// <summary>Where people stand in the two pictures, in the order of the people; none where no picture was drawn.</summary>
    public IReadOnlyList<ReportedPlace> Places { get; init; } = [];

    /// <summary>How it was computed, in sentences with sources.</summary>
    public required IReadOnlyList<string> Method { get; init; }

    /// <summary>The person with that key, which some other part of this report names.</summary>
    public ReportedPerson Person(string key) =>
        (byKey ??= People.ToDictionary(p => p.Key, StringComparer.Ordinal))[key];

    /// <summary>What the person with that key is called in a sentence.</summary>
    public string Called(string key) => Person(key).Called;
}

/// <summary>What the audit says of one firm.</summary>
internal sealed record ReportedFirm
{
    public required string Name { get; init; }

    public required int People { get; init; }

    public required int Answered { get; init; }

    public required int InCore { get; init; }

    public required IReadOnlyList<LevelCount> Levels { get; init; }

    /// <summary>Keys of its boundary spanners.</summary>
    public required IReadOnlyList<string> Spanners { get; init; }

    public required int StrongInside { get; init; }

    public required int StrongAcross { get; init; }

    /// <summary>How its contact with other firms is spread; null without a strong tie across.</summary>
    public required ReportedFlow? Flow { get; init; }

    /// <summary>Its designated contacts and what passes there.</summary>
    public required IReadOnlyList<ReportedContact> Contacts { get; init; }
}

/// <summary>How a firm's contact with others is spread: who holds most, and the style in one word.</summary>
internal sealed record ReportedFlow(string TopPerson, double TopShare, double? Centralisation, FlowStyle? Style);

/// <summary>A designated contact with the share of the firm's contact across that passes there.</summary>
internal sealed record ReportedContact(string Person, double? StrongShare, double? WorkingShare);

/// <summary>The contact between two firms and the person at whom most of it ends.</summary>
internal sealed record ReportedPair(string A, string B, int Strong, int Working, string? TopPerson, int TopTies, double? TopShare);

/// <summary>One thing found, with the people and ties that it rests on.</summary>
internal sealed record ReportedFinding(
    FindingKind Kind, Severity Severity, string Title, string Text, string Why, string Source, string Action,
    string? EvidenceLabel, IReadOnlyList<string> People, IReadOnlyList<TieEnds> Ties)
{
    /// <summary>The same for the same finding in another audit, so that owner and state are carried over.</summary>
    public string Key { get; init; } = string.Empty;
}

/// <summary>A tie by the keys of its two people.</summary>
internal sealed record TieEnds(string A, string B);
