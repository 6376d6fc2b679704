namespace Entente.Platform.Access;

/// <summary>A person's place in a workspace.</summary>
public sealed class Member : Storage.IWorkspaceRow, Storage.IAudited
{
    private Member()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    /// <inheritdoc/>
    public Guid Id => UserId;

    /// <summary>The person's e-mail address while a change is made; not stored here.</summary>
    public string AuditLabel { get; private set; } = string.Empty;

    public WorkspaceRole Role { get; private set; }

    /// <summary>Null while the invitation has not been accepted: such a person has no rights.</summary>
    public DateTime? JoinedUtc { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public static Member Join(Guid workspaceId, AppUser user, WorkspaceRole role, DateTime nowUtc)
    {
        var member = Invite(workspaceId, user, role, nowUtc);
        member.Accept(nowUtc);
        return member;
    }

    public static Member Invite(Guid workspaceId, AppUser user, WorkspaceRole role, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        UserId = user.Id,
        AuditLabel = user.Email ?? user.DisplayName,
        Role = role,
        CreatedUtc = nowUtc,
    };

    /// <summary>Names the person for the audit trail of the change that follows.</summary>
    public Member Named(string label)
    {
        AuditLabel = label;
        return this;
    }

    public void ChangeRole(WorkspaceRole role) => Role = role;

    public void Accept(DateTime nowUtc) => JoinedUtc ??= nowUtc;
}
