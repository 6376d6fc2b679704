using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Entente.Platform.Mail;

/// <summary>Protects passwords of mail servers and texts of waiting mails, each for its own workspace.</summary>
internal sealed class MailSecrets(IDataProtectionProvider protection)
{
    public string Protect(Guid workspaceId, string secret) => Protector(workspaceId).Protect(secret);

    /// <summary>Null when the keys are not those by which it was protected.</summary>
    public string? Read(Guid workspaceId, string? protectedSecret)
    {
        try
        {
            return protectedSecret is null ? null : Protector(workspaceId).Unprotect(protectedSecret);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public string Protect(Guid workspaceId, MailMessage mail) => Protect(workspaceId, JsonSerializer.Serialize(mail));

    public MailMessage? ReadMail(OutboxMail mail) => Read(mail.WorkspaceId, mail.ProtectedContent) is { } json
        ? JsonSerializer.Deserialize<MailMessage>(json) : null;

    private IDataProtector Protector(Guid workspaceId) => protection.CreateProtector("Entente.Mail", workspaceId.ToString("N"));
}
