using Entente.Platform.Ui.Forms;

namespace Entente.Platform.Access.Pages;

/// <summary>Roles in words.</summary>
internal static class RoleWords
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. Enum.GetValues<WorkspaceRole>().Select(r => new Choice(r.ToString(), Of(r)))];

    public static string Of(WorkspaceRole role) => role switch
    {
        WorkspaceRole.Owner => "owner",
        WorkspaceRole.Director => "director",
        WorkspaceRole.Manager => "manager",
        WorkspaceRole.Contributor => "contributor",
        _ => "viewer",
    };
}
