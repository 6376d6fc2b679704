using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>
/// An organisation belongs to another one. A row of its own, because SQLite adds no composite foreign key to a table that
/// is there already; at most one a firm, and never in a circle.
/// </summary>
internal sealed class OrganisationParent : IWorkspaceRow
{
    private OrganisationParent()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid ParentId { get; private set; }

    public static OrganisationParent Of(Guid workspaceId, Guid organisationId, Guid parentId) =>
        new() { WorkspaceId = workspaceId, OrganisationId = organisationId, ParentId = parentId };

    public void Move(Guid parentId) => ParentId = parentId;
}
