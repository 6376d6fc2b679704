using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit;

/// <summary>How a firm's contact with other firms is spread over its people.</summary>
public enum FlowStyle
{
    /// <summary>Many share it.</summary>
    Decentralised,

    /// <summary>Neither.</summary>
    Mixed,

    /// <summary>One person carries it.</summary>
    Centralised,
}

/// <summary>People of one level in a firm, and how many of them are in the core. A null level is "not given".</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LevelCount(Level? Level, int People, int InCore);

/// <summary>A firm's designated contact and the share of the firm's cross-firm flow that in fact passes there.</summary>
/// <param name="Person">Index of the contact.</param>
/// <param name="StrongShare">Share of the firm's strength of strong ties across; null where it has none.</param>
/// <param name="WorkingShare">Share of the firm's number of working ties across; null where it has none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ContactShare(int Person, double? StrongShare, double? WorkingShare);

/// <summary>What the audit says of one firm.</summary>
public sealed record FirmProfile
{
    /// <summary>Index of the firm; 0 is "we".</summary>
    public required int Firm { get; init; }

    /// <summary>The firm's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its people, as indexes of participants.</summary>
    public required IReadOnlyList<int> People { get; init; }

    /// <summary>How many of them answered.</summary>
    public required ResponseRate Response { get; init; }

    /// <summary>How many of them are in the core.</summary>
    public required int InCore { get; init; }

    /// <summary>People and core by level, highest first; levels without people are left out.</summary>
    public required IReadOnlyList<LevelCount> Levels { get; init; }

    /// <summary>Its boundary spanners, as indexes of participants.</summary>
    public required IReadOnlyList<int> Spanners { get; init; }

    /// <summary>Strong ties inside the firm.</summary>
    public required int StrongInside { get; init; }

    /// <summary>Strong ties to other firms.</summary>
    public required int StrongAcross { get; init; }

    /// <summary>Gould–Fernandez brokerage of its people together.</summary>
    public required BrokerageCounts Brokerage { get; init; }

    /// <summary>How the contact with other firms is spread; null where there is no strong tie across.</summary>
    public required FirmFlow? Flow { get; init; }

    /// <summary>Its designated contacts with what they carry.</summary>
    public required IReadOnlyList<ContactShare> Contacts { get; init; }

    /// <summary>People and core of one level.</summary>
    public LevelCount At(Level level) =>
        Levels.FirstOrDefault(count => count.Level == level, new LevelCount(level, 0, 0));
}
