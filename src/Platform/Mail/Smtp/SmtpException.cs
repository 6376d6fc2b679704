namespace Entente.Platform.Mail.Smtp;

/// <summary>A mail server's refusal. A permanent one (5xx) is not worth another try.</summary>
internal sealed class SmtpException(string message, bool isPermanent, Exception? inner = null) : IOException(message, inner)
{
    public bool IsPermanent => isPermanent;

    /// <summary>The server said no to one message; the conversation goes on.</summary>
    public bool IsReply { get; init; }
}

/// <summary>One answer of a mail server: its three digits and its words.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    private const int LongestWords = 300;

    public string Words => string.Join(' ', Lines) is { Length: > LongestWords } all ? all[..LongestWords] : string.Join(' ', Lines);

    public bool IsPositive => Code is >= 200 and < 400;

    public bool IsPermanent => Code >= 500;
}
