using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>The relationship that an audit is about: there the last audit is shown.</summary>
internal sealed class AuditSubject : IWorkspaceRow, IOfRelationship
{
    private AuditSubject()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public Guid RelationshipId { get; private set; }

    public static AuditSubject Of(Guid workspaceId, Guid auditId, Guid relationshipId) =>
        new() { WorkspaceId = workspaceId, AuditId = auditId, RelationshipId = relationshipId };

    public void Become(Guid relationshipId) => RelationshipId = relationshipId;
}
