using Entente.Platform.Access;

namespace Entente.Modules.Networks;

/// <summary>Addresses of the API that answers name.</summary>
internal static class ApiPaths
{
    public static string Audit(Actor actor, Guid auditId) => $"/api/v1/{actor.WorkspaceSlug}/networks/audits/{auditId}";

    public static string Plan(Actor actor, Guid planId) => $"/api/v1/{actor.WorkspaceSlug}/networks/plans/{planId}";

    public static string Job(Actor actor, Guid jobId) => $"/api/v1/{actor.WorkspaceSlug}/jobs/{jobId}";
}
