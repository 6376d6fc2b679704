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

    /// <summary>Null in rows of earlier versions whose invitation has not been accepted: such a person has no rights.</summary>
    public DateTime? JoinedUtc { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <summary>Since when a contributor or viewer sees assigned relationships only; null: all of them.</summary>
    public DateTime? LimitedUtc { get; private set; }

    public static Member Join(Guid workspaceId, AppUser user, WorkspaceRole role, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        UserId = user.Id,
        AuditLabel = user.Email ?? user.DisplayName,
        Role = role,
        JoinedUtc = nowUtc,
        CreatedUtc = nowUtc,
    };

    /// <summary>Names the person for the audit trail of the change that follows.</summary>
    public Member Named(string label)
    {
        AuditLabel = label;
        return this;
    }

    /// <summary>A role above contributor sees everything: it ends the limit.</summary>
    public void ChangeRole(WorkspaceRole role)
    {
        Role = role;
        LimitedUtc = role.MayBeLimited() ? LimitedUtc : null;
    }

    /// <summary>Limits the person to assigned relationships, or takes the limit away.</summary>
    public void Limit(bool isLimited, DateTime nowUtc)
    {
        if (isLimited && !Role.MayBeLimited())
        {
            throw new ArgumentException("Only contributors and viewers can be limited to assigned relationships.", nameof(isLimited));
        }

        LimitedUtc = isLimited ? LimitedUtc ?? nowUtc : null;
    }

    public void Accept(DateTime nowUtc) => JoinedUtc ??= nowUtc;
}
