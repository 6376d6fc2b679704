using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>A cost model by name. What it says is in its versions.</summary>
internal sealed class StoredModel : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestName = 200;

    private StoredModel()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Number of the latest version.</summary>
    public int Latest { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public string AuditLabel => Name;

    public static StoredModel Create(Guid workspaceId, string name, DateTime nowUtc)
    {
        var model = new StoredModel
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            Version = Guid.CreateVersion7(),
            CreatedUtc = nowUtc,
        };
        model.Rename(name);
        return model;
    }

    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
        SortKey = FoldedText.Of(Name);
    }

    /// <summary>The next version; the earlier ones stay, since runs were made with them.</summary>
    public ModelVersion Next(string contentJson, int estimates, string? note, string by, DateTime nowUtc) =>
        ModelVersion.Create(this, ++Latest, contentJson, estimates, note, by, nowUtc);
}
