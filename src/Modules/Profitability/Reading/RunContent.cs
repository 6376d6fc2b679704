using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Reading;

/// <summary>Everything of a run besides its customers, as it is stored.</summary>
internal sealed record RunContent
{
    /// <summary>Which shape this has; a run of another shape is not read.</summary>
    public const int CurrentFormat = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The model with the pools of this period, in the text of <c>--model</c>.</summary>
    public string Model { get; init; } = "";

    public IReadOnlyList<string> Discounts { get; init; } = [];

    /// <summary>Cells of what belongs to no customer.</summary>
    public IReadOnlyList<long> Unassigned { get; init; } = [];

    public decimal LedgerRevenue { get; init; }

    public decimal LedgerCogs { get; init; }

    public long OrderRows { get; init; }

    public long EventRows { get; init; }

    /// <summary>Rows outside the period, which were left out.</summary>
    public long OutsideRows { get; init; }

    public IReadOnlyList<UnassignedReason> Reasons { get; init; } = [];

    /// <summary>The first rows that belong to nobody; all of them are in a file beside.</summary>
    public IReadOnlyList<UnmatchedRow> FirstUnassigned { get; init; } = [];

    public IReadOnlyList<UsedFile> Files { get; init; } = [];

    public int Estimates { get; init; }

    public string ModelName { get; init; } = "";

    public string LedgerName { get; init; } = "";

    [JsonIgnore]
    public long UnassignedRows => Reasons.Sum(reason => reason.Rows);

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static RunContent? Read(int format, string text)
    {
        try
        {
            return format == CurrentFormat ? JsonSerializer.Deserialize<RunContent>(text, Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Why rows belong to nobody, and how many.</summary>
internal sealed record UnassignedReason(string Reason, long Rows);

/// <summary>A file that went into a run.</summary>
internal sealed record UsedFile(FileKind Kind, string Name, long Bytes, string Fingerprint);
