using Entente.Platform.Storage;

namespace Entente.Platform.Audit;

public enum AuditAction
{
    Created,
    Changed,
    Deleted,
    Imported,

    /// <summary>Brought back from the trash.</summary>
    Restored,

    /// <summary>Taken out of the trash for good.</summary>
    Purged,

    /// <summary>Another record became part of this one.</summary>
    Merged,
}

/// <summary>One line of the audit trail: who did what to which record, with old and new values.</summary>
public sealed class AuditEntry : IWorkspaceRow
{
    private AuditEntry()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public DateTime AtUtc { get; private set; }

    public Guid UserId { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    public AuditAction Action { get; private set; }

    /// <summary>The kind of record, such as "Organisation".</summary>
    public string Record { get; private set; } = string.Empty;

    public Guid RecordId { get; private set; }

    /// <summary>What the record was called at that time.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>The changed fields as JSON: [{"field":…,"old":…,"new":…}].</summary>
    public string ChangesJson { get; private set; } = "[]";

    internal static AuditEntry Create(
        Guid workspaceId, Guid userId, string userName, AuditAction action,
        string record, Guid recordId, string label, string changesJson, DateTime atUtc) => new()
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            AtUtc = atUtc,
            UserId = userId,
            UserName = userName,
            Action = action,
            Record = record,
            RecordId = recordId,
            Label = label.Length > 300 ? label[..300] : label,
            ChangesJson = changesJson,
        };
}
