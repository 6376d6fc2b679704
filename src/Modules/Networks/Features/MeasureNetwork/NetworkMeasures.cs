using System.Text.Json.Serialization;

namespace Entente.Modules.Networks.Features;

/// <summary>What <c>entente network measures --json</c> prints. Null is undefined or not asked for.</summary>
internal sealed record NetworkMeasures(
    IReadOnlyList<PersonMeasures> People,
    WholeNetworkMeasures Network,
    IReadOnlyList<GroupMeasures>? Groups,
    IReadOnlyList<string> Warnings);

internal sealed record PersonMeasures(
    string Id,
    int InDegree,
    int OutDegree,
    int Degree,
    double InStrength,
    double OutStrength,
    double Betweenness,
    double? Harmonic,
    double? HarmonicIn,
    double? Closeness,
    double? Eigenvector,
    double PageRank,
    int CoreNumber,
    double? Constraint,
    double? EffectiveSize,
    double? EiIndex,
    double? Coreness,
    bool? InCore,
    BrokerageMeasures? Brokerage);

internal sealed record BrokerageMeasures(
    long Coordinator, long Gatekeeper, long Representative, long Consultant, long Liaison);

internal sealed record WholeNetworkMeasures(
    int People,
    int Ties,
    double? Density,
    double? Reciprocity,
    double? Transitivity,
    int Components,
    double? EiIndex,
    CentralizationMeasures Centralization,
    double? CoreFit,
    double? CoreFitContinuous);

internal sealed record CentralizationMeasures(double? InDegree, double? OutDegree, double? Degree, double? Betweenness);

internal sealed record GroupMeasures(string Group, int People, double? EiIndex);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NetworkMeasures))]
internal sealed partial class NetworkMeasuresJson : JsonSerializerContext;
