using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>A matter that a person does not want to see before a day.</summary>
internal sealed class WeekSnooze : IWorkspaceRow
{
    public const int KeyLength = 120;

    private WeekSnooze()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public DateOnly UntilOn { get; private set; }

    public static WeekSnooze Create(Guid workspaceId, Guid userId, string key, DateOnly untilOn) =>
        new() { WorkspaceId = workspaceId, UserId = userId, Key = key, UntilOn = untilOn };

    public void Move(DateOnly untilOn) => UntilOn = untilOn;
}
