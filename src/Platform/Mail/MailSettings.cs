using Entente.Platform.Storage;

namespace Entente.Platform.Mail;

/// <summary>A workspace's own mail server. The password is stored protected and never shown.</summary>
public sealed class MailSettings : IWorkspaceRow, IVersioned, IAudited, INotArchived
{
    public const int LongestText = 254;

    private MailSettings()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id => WorkspaceId;

    public string Host { get; private set; } = string.Empty;

    public int Port { get; private set; }

    public MailSecurity Security { get; private set; }

    public string? User { get; private set; }

    /// <summary>Readable with the keys of the data folder only.</summary>
    public string? ProtectedPassword { get; private set; }

    /// <summary>Tells in the audit trail that the password was changed.</summary>
    public DateTime? PasswordSetUtc { get; private set; }

    public string FromAddress { get; private set; } = string.Empty;

    public string? FromName { get; private set; }

    public Guid Version { get; private set; }

    public string AuditLabel => "Mail server";

    public static MailSettings Of(Guid workspaceId) => new() { WorkspaceId = workspaceId, Version = Guid.CreateVersion7() };

    public void Use(MailServer server)
    {
        (Host, Port, Security, User) = (server.Host, server.Port, server.Security, server.User);
        (FromAddress, FromName) = (server.From, server.FromName);
    }

    public void SetPassword(string? protectedPassword, DateTime nowUtc) =>
        (ProtectedPassword, PasswordSetUtc) = (protectedPassword, protectedPassword is null ? null : nowUtc);
}
