using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Features;

/// <summary>A need in the list.</summary>
internal sealed record NeedSummary(Guid Id, string Title, int Candidates, string? Chosen, DateOnly? DecidedOn, Guid? AllianceId);

/// <summary>A need with its candidates ranked.</summary>
/// <param name="Id">The need.</param>
/// <param name="Version">Its version.</param>
/// <param name="Details">What was entered.</param>
/// <param name="Weights">Weights of the seven criteria, with the sum 1.</param>
/// <param name="ConsistencyRatio">Of the comparisons; null with direct weights. Above 0.10 they contradict each other.</param>
/// <param name="Comparisons">The comparisons above the diagonal, row by row; null with direct weights.</param>
/// <param name="Candidates">The best first.</param>
/// <param name="Stability">How far each weight can move before another candidate leads; null where a mark is missing or two lead.</param>
/// <param name="Missing">Components that no candidate brings.</param>
/// <param name="SmallestSet">The fewest candidates that together bring all that can be had.</param>
/// <param name="ChosenId">The candidate that was chosen.</param>
/// <param name="DecidedOn">When.</param>
/// <param name="Reasons">Why.</param>
/// <param name="AllianceId">The alliance that came of it.</param>
internal sealed record NeedView(
    Guid Id,
    Guid Version,
    NeedDetails Details,
    IReadOnlyList<double> Weights,
    double? ConsistencyRatio,
    IReadOnlyList<double>? Comparisons,
    IReadOnlyList<CandidateView> Candidates,
    IReadOnlyList<RankStability>? Stability,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> SmallestSet,
    Guid? ChosenId,
    DateOnly? DecidedOn,
    string? Reasons,
    Guid? AllianceId);

/// <summary>A candidate with its place.</summary>
/// <param name="Id">The candidate.</param>
/// <param name="Version">Its version.</param>
/// <param name="Organisation">The firm.</param>
/// <param name="Details">What was entered.</param>
/// <param name="Score">Weighted mean of the known marks; null without any.</param>
/// <param name="Rank">1 for the best; equal scores share a rank.</param>
/// <param name="Known">Share of the weight on criteria with a mark.</param>
/// <param name="IsUnbeaten">No other candidate equals or beats it on every criterion; null where a mark is missing.</param>
/// <param name="Brings">How many of the needed components it brings alone.</param>
internal sealed record CandidateView(
    Guid Id, Guid Version, string Organisation, CandidateDetails Details, double? Score, int Rank, double Known, bool? IsUnbeaten, int Brings);
