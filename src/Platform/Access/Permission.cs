namespace Entente.Platform.Access;

/// <summary>What a use case asks of its actor.</summary>
public enum Permission
{
    View,
    Edit,
    Delete,
    RunAnalyses,

    /// <summary>Delete for good what is in the trash.</summary>
    Purge,
    ViewAuditTrail,

    /// <summary>Answer for what goes beyond one alliance, such as people who serve two rivals.</summary>
    Oversee,
    ManageMembers,
}

/// <summary>The one table of roles and permissions.</summary>
public static class Permissions
{
    public static bool May(this WorkspaceRole role, Permission permission) => permission switch
    {
        Permission.View => true,
        Permission.Edit => role <= WorkspaceRole.Contributor,
        Permission.Delete or Permission.RunAnalyses => role <= WorkspaceRole.Manager,
        Permission.ViewAuditTrail or Permission.Purge or Permission.Oversee => role <= WorkspaceRole.Director,
        Permission.ManageMembers => role == WorkspaceRole.Owner,
        _ => false,
    };

    /// <summary>Whether a member in this role can be limited to assigned relationships; the roles above run them all.</summary>
    public static bool MayBeLimited(this WorkspaceRole role) => role >= WorkspaceRole.Contributor;
}
