using System.Text.Json.Serialization;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Ledger.Models;

/// <summary>A cost model as it stands in a JSON file, with how the ledger is written. Everything may be left out; see
/// docs/guide/profit-model.md.</summary>
internal sealed record ModelFile
{
    public string? Name { get; init; }

    public string? Currency { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public decimal? CostOfGoodsShare { get; init; }

    public decimal? NearBreakEven { get; init; }

    public decimal? NetMarginTarget { get; init; }

    public decimal? CostToServeTarget { get; init; }

    public IReadOnlyList<PoolEntry>? Pools { get; init; }

    public IReadOnlyList<ActivityEntry>? Activities { get; init; }

    public LedgerMapping? Ledger { get; init; }
}

/// <summary>A cost pool in the file.</summary>
internal sealed record PoolEntry
{
    public required string Name { get; init; }

    public required decimal Cost { get; init; }

    public decimal? Capacity { get; init; }

    public string? Unit { get; init; }

    public string? Label { get; init; }

    public bool Estimate { get; init; }
}

/// <summary>An activity in the file. What it leaves out comes from the table of activities, if that lists it too.</summary>
internal sealed record ActivityEntry
{
    public required string Name { get; init; }

    public string? Pool { get; init; }

    public DriverType? Type { get; init; }

    public decimal? Rate { get; init; }

    /// <summary>A time equation, such as 6 + 2.5 lines.</summary>
    public string? Time { get; init; }

    public DriverSource? From { get; init; }

    public string? Driver { get; init; }

    public string? Label { get; init; }

    public ActivityLever? Lever { get; init; }

    public bool? Estimate { get; init; }
}

/// <summary>Reading and writing without reflection, so that the command line starts fast. A misspelt name is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true,
    AllowTrailingCommas = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ModelFile))]
[JsonSerializable(typeof(LedgerMapping))]
internal sealed partial class ModelJson : JsonSerializerContext;
