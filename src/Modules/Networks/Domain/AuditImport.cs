using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>What was imported last into an audit. Written together with the people and ratings themselves.</summary>
internal sealed class AuditImport : IWorkspaceRow, IVersioned
{
    private AuditImport()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public int People { get; private set; }

    public int Ratings { get; private set; }

    /// <summary>Of people and ratings: equal where they are equal.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public DateTime ImportedUtc { get; private set; }

    /// <summary>Name of the person who imported.</summary>
    public string ImportedBy { get; private set; } = string.Empty;

    public Guid Version { get; private set; }

    public static AuditImport Into(NetworkAudit audit) =>
        new() { WorkspaceId = audit.WorkspaceId, AuditId = audit.Id, Version = Guid.CreateVersion7() };

    public void Hold(int people, int ratings, string fingerprint, string by, DateTime nowUtc)
    {
        (People, Ratings, Fingerprint) = (people, ratings, fingerprint);
        (ImportedBy, ImportedUtc) = (by, nowUtc);
    }
}
