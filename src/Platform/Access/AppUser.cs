using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>A person who signs in. The same person may be a member of several workspaces.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    internal const int LocaleLength = 20;

    internal const int TimeZoneLength = 60;

    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Set by an administrator; a disabled person's sessions end at the next request.</summary>
    public DateTime? DisabledUtc { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Since when this person looks after the installation; null: does not. It opens no workspace.</summary>
    public DateTime? AdministratorSinceUtc { get; set; }

    /// <summary>How this person reads days and numbers, such as "de-DE"; null: the house's own way.</summary>
    public string? Locale { get; set; }

    /// <summary>Where this person's clock stands, such as "Europe/Berlin"; null: UTC.</summary>
    public string? TimeZone { get; set; }
}
