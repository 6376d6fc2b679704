using Entente.Platform.Outcomes;

namespace Entente.Platform.Access;

/// <summary>Who acts, in which workspace, in which role. Every use case takes one; it is looked up afresh per request.</summary>
public sealed record Actor
{
    public required Guid UserId { get; init; }

    public required string Name { get; init; }

    public required Guid WorkspaceId { get; init; }

    public required string WorkspaceSlug { get; init; }

    public required string WorkspaceName { get; init; }

    public required WorkspaceRole Role { get; init; }

    /// <summary>True for a contributor or viewer who sees the relationships that are assigned to them, and no others.</summary>
    public bool SeesAssignedOnly { get; init; }

    /// <summary>How this person reads days and numbers, such as "de-DE"; null: the house's own way.</summary>
    public string? Locale { get; init; }

    /// <summary>Where this person's clock stands, such as "Europe/Berlin"; null: UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The address of a page in this workspace, such as <c>/w/alpha/people</c>.</summary>
    public string PageOf(string path) => $"/w/{WorkspaceSlug}/{path}";

    public bool May(Permission permission) => Role.May(permission);

    /// <summary>Null when allowed; else the refusal to return.</summary>
    public Refusal? Lacks(Permission permission, string doWhat) => May(permission) ? null : Refusal.Forbidden(doWhat);
}
