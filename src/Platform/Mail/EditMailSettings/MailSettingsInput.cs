using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Mail;

/// <summary>What an owner says about the mail server.</summary>
public sealed record MailSettingsInput : IValidatableObject
{
    [Required(ErrorMessage = "Give the name of the mail server, such as smtp.example.com.")]
    [PlainText(MailSettings.LongestText)]
    public string Host
    {
        get;
        set => field = value ?? "";
    } = "";

    [Range(1, 65535, ErrorMessage = "A port is a number between 1 and 65535; 587 is usual.")]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; }

    [PlainText(MailSettings.LongestText)]
    public string? User { get; set; }

    /// <summary>Empty: the stored one stays.</summary>
    [PlainText(MailSettings.LongestText)]
    public string? Password { get; set; }

    [Required(ErrorMessage = "Give the address that mails come from, such as alliances@example.com.")]
    [PlainText(MailSettings.LongestText)]
    public string FromAddress
    {
        get;
        set => field = value ?? "";
    } = "";

    [PlainText(MailSettings.LongestText)]
    public string? FromName { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FromAddress.Length > 0 && !Outbox.IsAddress(FromAddress))
        {
            yield return new("This is no e-mail address. It should look like name@example.com.", [nameof(FromAddress)]);
        }

        if (Host.Length > 0 && Uri.CheckHostName(Host.Trim()) == UriHostNameType.Unknown)
        {
            yield return new("This is no name of a server. It should look like smtp.example.com.", [nameof(Host)]);
        }

        if (!Enum.IsDefined(Security))
        {
            yield return new("Choose how the connection is protected.", [nameof(Security)]);
        }

        if (!string.IsNullOrEmpty(User) && Security == MailSecurity.None)
        {
            yield return new("A password is only sent over a protected connection. Choose STARTTLS or TLS.", [nameof(Security)]);
        }
    }

    internal MailServer ToServer() => new(Host.Trim(), Port, Security, FromAddress.Trim())
    {
        User = Blank(User),
        FromName = Blank(FromName),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
