namespace Entente.Methods.Networks.Audit;

/// <summary>A measure as a page names it, with one plain sentence on what it means.</summary>
public sealed record MeasureExplanation(string Name, string Sentence);

/// <summary>The measures of an audit in plain words, to stand where the figures stand.</summary>
public static class MeasureExplanations
{
    /// <summary>Strong ties inside the own firm.</summary>
    public static MeasureExplanation Inside { get; } = new(
        "Inside", "How many people of the own firm this person deals with often, on important things, and is close to.");

    /// <summary>Strong ties across.</summary>
    public static MeasureExplanation Across { get; } = new(
        "Across", "The same with people of other firms.");

    /// <summary>Share of the shortest routes.</summary>
    public static MeasureExplanation Routes { get; } = new(
        "On routes", "Of the shortest chains of strong ties from one firm to another, the share that runs through this person.");

    /// <summary>Betweenness.</summary>
    public static MeasureExplanation Betweenness { get; } = new(
        "Betweenness", "How many pairs of others reach each other most directly through this person; a pair with several equal ways counts in part.");

    /// <summary>Core.</summary>
    public static MeasureExplanation Core { get; } = new(
        "Core", "In the core are people with strong ties to several others who are themselves in the core; the rest are the periphery.");

    /// <summary>Core number.</summary>
    public static MeasureExplanation CoreNumber { get; } = new(
        "Core number", "The largest number k such that this person belongs to a group in which everybody has strong ties to at least k others of the group.");

    /// <summary>Coreness.</summary>
    public static MeasureExplanation Coreness { get; } = new(
        "Coreness", "How near a person stands to the middle of the network, from 0; people with high values are tied to each other.");

    /// <summary>Boundary spanner.</summary>
    public static MeasureExplanation Spanner { get; } = new(
        "Boundary spanner", "Somebody with strong ties on both sides of the border: at least two at home and two at a partner.");

    /// <summary>Share of the firm's flow.</summary>
    public static MeasureExplanation Flow { get; } = new(
        "Share of contact", "What part of the own firm’s strong contact with other firms this person holds.");

    /// <summary>Brokerage.</summary>
    public static MeasureExplanation Brokerage { get; } = new(
        "Brokerage", "How often this person stands between two others who have no strong tie: inside the firm, in from outside, out to others, or between outsiders.");

    /// <summary>All, in the order in which a page lists them.</summary>
    public static IReadOnlyList<MeasureExplanation> All { get; } =
        [Inside, Across, Routes, Betweenness, Core, CoreNumber, Coreness, Spanner, Flow, Brokerage];
}
