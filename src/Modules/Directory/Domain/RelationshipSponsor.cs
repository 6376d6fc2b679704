using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>The person on one side who answers for a relationship at the top; at most one a side.</summary>
internal sealed class RelationshipSponsor : IWorkspaceRow, Entente.Platform.Access.IOfRelationship
{
    private RelationshipSponsor()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid RelationshipId { get; private set; }

    public SponsorSide Side { get; private set; }

    public Guid PersonId { get; private set; }

    public static RelationshipSponsor Of(Relationship relationship, SponsorSide side, Guid personId) => new()
    {
        WorkspaceId = relationship.WorkspaceId,
        RelationshipId = relationship.Id,
        Side = side,
        PersonId = personId,
    };

    public void Pass(Guid personId) => PersonId = personId;
}
