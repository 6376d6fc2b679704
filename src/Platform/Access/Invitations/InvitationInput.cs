using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Access;

/// <summary>Whom to invite, and as what.</summary>
public sealed record InvitationInput
{
    [Required(ErrorMessage = "Give a name."), PlainText(Invitation.NameLength)]
    public string Name { get; set; } = string.Empty;

    [Required(ErrorMessage = "Give an e-mail address."), EmailText, PlainText(Invitation.EmailLength)]
    public string Email { get; set; } = string.Empty;

    public WorkspaceRole Role { get; set; } = WorkspaceRole.Viewer;

    /// <summary>Contributors and viewers only: sees the relationships that are assigned to them, and no others.</summary>
    public bool IsLimited { get; set; }

    /// <summary>Whether the link goes to the person by mail; it stands in the answer in any case.</summary>
    public bool IsMailed { get; set; }
}

/// <summary>An invitation that waits to be accepted.</summary>
public sealed record InvitationView(
    Guid Id, string Name, string Email, WorkspaceRole Role, bool IsLimited, DateTime CreatedUtc, DateTime ExpiresUtc);

/// <summary>A new invitation with the path to hand over: it stands in this answer and nowhere else.</summary>
public sealed record NewInvitationView(string Path, InvitationView Invitation, bool IsMailed = false);

/// <summary>What the invited person reads.</summary>
public sealed record InvitationForYou(string WorkspaceName, string Email, string Name, WorkspaceRole Role, bool HasAccount);
