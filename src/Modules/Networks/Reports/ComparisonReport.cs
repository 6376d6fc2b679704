using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Blocks;
using Entente.Methods.Networks.Audit.Comparing;

namespace Entente.Modules.Networks.Reports;

/// <summary>Two audits compared, people called as in the later one (leavers as in the earlier one).</summary>
internal sealed record ComparisonReport
{
    public required IReadOnlyList<AuditSentence> Sentences { get; init; }

    /// <summary>Counts of strong ties: kept, lost, lost with a leaver, new.</summary>
    public required TieCounts Across { get; init; }

    public required TieCounts Inside { get; init; }

    public required IReadOnlyList<NamedPerson> Joined { get; init; }

    public required IReadOnlyList<NamedPerson> Left { get; init; }

    public required IReadOnlyList<NamedPerson> EnteredCore { get; init; }

    public required IReadOnlyList<NamedPerson> LeftCore { get; init; }

    public required IReadOnlyList<NamedPerson> NewSpanners { get; init; }

    public required IReadOnlyList<NamedPerson> FormerSpanners { get; init; }

    /// <summary>Every tie that is strong in either audit.</summary>
    public required IReadOnlyList<ReportedTieChange> Ties { get; init; }

    /// <summary>Whose strong contact across changed, most first.</summary>
    public required IReadOnlyList<ReportedPersonChange> People { get; init; }

    public required IReadOnlyList<ReportedBlockChange> Blocks { get; init; }

    /// <summary>People in both audits.</summary>
    public required int InBoth { get; init; }

    /// <summary>How alike the strong ties of those in both are; null where it is not defined.</summary>
    public required QapResult? Qap { get; init; }
}

/// <summary>What became of strong ties.</summary>
internal sealed record TieCounts(int Before, int After, int Kept, int Lost, int LostWithLeaver, int New);

/// <summary>One strong tie of either audit.</summary>
internal sealed record ReportedTieChange(NamedPerson One, NamedPerson Other, bool Across, TieChange Change, TieKind? Before, TieKind? After);

/// <summary>One person's strong ties across in both audits; null where he or she was not there.</summary>
internal sealed record ReportedPersonChange(NamedPerson Person, int? Before, int? After);

/// <summary>One cell of a block matrix in both audits.</summary>
internal sealed record ReportedBlockChange(
    BlockKind Kind, string Row, string Column, int? PairsBefore, int? PairsAfter, int? StrongBefore, int? StrongAfter,
    double? StrongDensityBefore, double? StrongDensityAfter, double? DensityBefore, double? DensityAfter,
    double? StrongDensityChange, double? DensityChange, int? PeopleBefore, int? PeopleAfter);
