namespace Entente.Platform.Mail;

/// <summary>How the connection to a mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear and is encrypted before anything is sent (usually port 587).</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (usually port 465).</summary>
    Tls,

    /// <summary>Not encrypted: for a server on the same machine only.</summary>
    None,
}

/// <summary>A mail server as it is used: where it is, how it is reached, and in whose name it sends.</summary>
public sealed record MailServer(string Host, int Port, MailSecurity Security, string From)
{
    public string? FromName { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Without the password, so that no log ever has it.</summary>
    public override string ToString() => $"{Host}:{Port} ({Security})";
}
