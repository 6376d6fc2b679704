using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>A firm whose people are asked; the first is "we".</summary>
internal sealed class SurveyFirm : IWorkspaceRow
{
    private SurveyFirm()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public int Position { get; private set; }

    public static SurveyFirm Of(NetworkAudit audit, Guid organisationId, int position) =>
        new() { WorkspaceId = audit.WorkspaceId, AuditId = audit.Id, OrganisationId = organisationId, Position = position };
}
