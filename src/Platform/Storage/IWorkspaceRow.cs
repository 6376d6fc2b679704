namespace Entente.Platform.Storage;

/// <summary>A row that belongs to one workspace. WorkspaceId comes first in its primary key.</summary>
public interface IWorkspaceRow
{
    Guid WorkspaceId { get; }
}

/// <summary>A row with optimistic concurrency: the version changes at every save, and is the ETag of the API.</summary>
public interface IVersioned
{
    Guid Version { get; }
}

/// <summary>A row whose changes are written to the audit trail, under this name and label.</summary>
public interface IAudited
{
    Guid Id { get; }

    /// <summary>What a person calls this record, at the time of the change.</summary>
    string AuditLabel { get; }
}
