using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>A person who signs in. The same person may be a member of several workspaces.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Set by an administrator; a disabled person's sessions end at the next request.</summary>
    public DateTime? DisabledUtc { get; set; }

    public DateTime CreatedUtc { get; set; }
}
