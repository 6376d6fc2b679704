namespace Entente.Platform.Access;

/// <summary>A relationship that a limited member sees.</summary>
public sealed class Assignment : Storage.IWorkspaceRow, Storage.IAudited
{
    private Assignment()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid RelationshipId { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <inheritdoc/>
    public Guid Id => RelationshipId;

    /// <summary>The relationship's name while a change is made; not stored here.</summary>
    public string AuditLabel { get; private set; } = string.Empty;

    public static Assignment Create(Guid workspaceId, Guid userId, Guid relationshipId, string label, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        UserId = userId,
        RelationshipId = relationshipId,
        AuditLabel = label,
        CreatedUtc = nowUtc,
    };

    /// <summary>Names the relationship for the audit trail of the change that follows.</summary>
    public Assignment Named(string label)
    {
        AuditLabel = label;
        return this;
    }
}
