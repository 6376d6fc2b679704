using Entente.Platform.Ui.Forms;

namespace Entente.Platform.Access.Pages;

/// <summary>Roles in words.</summary>
internal static class RoleWords
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. Enum.GetValues<WorkspaceRole>().Select(r => new Choice(r.ToString(), Of(r)))];

    public const string Hint = "Viewers read; contributors also add and change; managers also delete and compute; "
        + "directors also read the audit trail; owners also manage members.";

    public const string LimitHint = "For contributors and viewers: the relationships that they look after or that you assign, "
        + "and what hangs on them. Organisations and people stay visible to all.";

    public static string Of(WorkspaceRole role) => role switch
    {
        WorkspaceRole.Owner => "owner",
        WorkspaceRole.Director => "director",
        WorkspaceRole.Manager => "manager",
        WorkspaceRole.Contributor => "contributor",
        _ => "viewer",
    };
}
