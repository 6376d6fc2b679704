using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>One version of a cost model. It never changes.</summary>
internal sealed class ModelVersion : IWorkspaceRow
{
    public const int LongestNote = 500;

    private ModelVersion()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid ModelId { get; private set; }

    public int Number { get; private set; }

    /// <summary>Pools, activities, targets, in the format of <c>entente profit run --model</c>.</summary>
    public string ContentJson { get; private set; } = "{}";

    /// <summary>How many of its figures nobody has confirmed.</summary>
    public int Estimates { get; private set; }

    /// <summary>Why there is this version.</summary>
    public string? Note { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public string CreatedBy { get; private set; } = string.Empty;

    internal static ModelVersion Create(
        StoredModel model, int number, string contentJson, int estimates, string? note, string by, DateTime nowUtc) => new()
    {
        WorkspaceId = model.WorkspaceId,
        ModelId = model.Id,
        Number = number,
        ContentJson = contentJson,
        Estimates = estimates,
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        CreatedBy = by,
        CreatedUtc = nowUtc,
    };
}
