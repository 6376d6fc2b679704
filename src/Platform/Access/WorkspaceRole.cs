namespace Entente.Platform.Access;

/// <summary>What a member of a workspace is there. Each role may do what the next one may, and more.</summary>
public enum WorkspaceRole
{
    /// <summary>Everything, members and settings included.</summary>
    Owner,

    /// <summary>Runs the relationships: all records and analyses, and sees the audit trail.</summary>
    Director,

    /// <summary>Manages relationships: creates, changes, deletes records, runs analyses.</summary>
    Manager,

    /// <summary>Creates and changes records; does not delete.</summary>
    Contributor,

    /// <summary>Reads.</summary>
    Viewer,
}
