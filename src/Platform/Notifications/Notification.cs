using Entente.Platform.Storage;

namespace Entente.Platform.Notifications;

/// <summary>Something that a member is told: a sentence and where it leads.</summary>
public sealed class Notification : IWorkspaceRow
{
    /// <summary>Longer sentences are cut.</summary>
    public const int TextLength = 300;

    public const int PathLength = 300;

    public const int KeyLength = 120;

    private Notification()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    /// <summary>The member who is told.</summary>
    public Guid UserId { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>A page relative to the workspace; null when there is nowhere to go.</summary>
    public string? Path { get; private set; }

    /// <summary>What it is about, so that the same is not said twice while it is unread.</summary>
    public string Key { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime? ReadUtc { get; private set; }

    internal static Notification Create(Guid workspaceId, Guid userId, string text, string? path, string key, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Text = text.Length <= TextLength ? text : string.Concat(text.AsSpan(0, TextLength - 1), "…"),
        Path = path,
        Key = key,
        CreatedUtc = nowUtc,
    };

    internal void Read(DateTime nowUtc) => ReadUtc ??= nowUtc;
}
