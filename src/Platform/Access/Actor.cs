using Entente.Platform.Outcomes;

namespace Entente.Platform.Access;

/// <summary>Who acts, in which workspace, in which role. Every use case takes one; it is looked up afresh per request.</summary>
public sealed record Actor(Guid UserId, string Name, Guid WorkspaceId, string WorkspaceSlug, string WorkspaceName, WorkspaceRole Role)
{
    public bool May(Permission permission) => Role.May(permission);

    /// <summary>Null when allowed; else the refusal to return.</summary>
    public Refusal? Lacks(Permission permission, string doWhat) => May(permission) ? null : Refusal.Forbidden(doWhat);
}
