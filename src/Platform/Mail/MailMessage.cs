namespace Entente.Platform.Mail;

/// <summary>One mail to one person. Its text may hold a secret link: it is stored protected, and only until it is sent.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The whole mail as plain text; paragraphs are separated by an empty line.</param>
/// <param name="Topic">What the mail belongs to, in words for the list of mails: "Survey: Second-year audit".</param>
public sealed record MailMessage(string To, string Subject, string Text, string Topic)
{
    public string? ToName { get; init; }

    /// <summary>The same as HTML; null: made from the text.</summary>
    public string? Html { get; init; }

    /// <summary>Where the person ends such mails; also sent as List-Unsubscribe.</summary>
    public string? UnsubscribeUrl { get; init; }
}
