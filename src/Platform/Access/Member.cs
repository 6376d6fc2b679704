namespace Entente.Platform.Access;

/// <summary>A person's place in a workspace.</summary>
public sealed class Member : Storage.IWorkspaceRow
{
    private Member()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    public WorkspaceRole Role { get; private set; }

    /// <summary>Null while the invitation has not been accepted: such a person has no rights.</summary>
    public DateTime? JoinedUtc { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public static Member Join(Guid workspaceId, Guid userId, WorkspaceRole role, DateTime nowUtc) =>
        new() { WorkspaceId = workspaceId, UserId = userId, Role = role, CreatedUtc = nowUtc, JoinedUtc = nowUtc };

    public static Member Invite(Guid workspaceId, Guid userId, WorkspaceRole role, DateTime nowUtc) =>
        new() { WorkspaceId = workspaceId, UserId = userId, Role = role, CreatedUtc = nowUtc };

    public void ChangeRole(WorkspaceRole role) => Role = role;

    public void Accept(DateTime nowUtc) => JoinedUtc ??= nowUtc;
}
