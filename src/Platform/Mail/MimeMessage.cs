using System.Globalization;
using System.Text;

namespace Entente.Platform.Mail;

/// <summary>
/// A mail as it travels (RFC 5322, MIME): text and HTML side by side, in UTF-8 and base 64, so that every line is short
/// ASCII. Names and subjects lose their control characters and are encoded (RFC 2047): no value can begin a header.
/// </summary>
internal static class MimeMessage
{
    /// <summary>Bytes in one encoded word: with its frame it stays below the 75 characters of RFC 2047.</summary>
    private const int EncodedWordBytes = 42;

    public static string Write(MailMessage mail, MailServer server, Guid id, DateTime nowUtc)
    {
        var boundary = $"entente-{id:N}";
        var text = new StringBuilder();
        Header(text, "From", Mailbox(server.From, server.FromName));
        Header(text, "To", Mailbox(mail.To, mail.ToName));
        Header(text, "Subject", Words(mail.Subject));
        Header(text, "Date", new DateTimeOffset(nowUtc, TimeSpan.Zero).ToString("ddd, dd MMM yyyy HH':'mm':'ss '+0000'", CultureInfo.InvariantCulture));
        Header(text, "Message-ID", $"<{id:N}@{Domain(server.From)}>");
        Header(text, "MIME-Version", "1.0");
        Header(text, "Auto-Submitted", "auto-generated");
        if (mail.UnsubscribeUrl is { } url && Uri.TryCreate(url, UriKind.Absolute, out var unsubscribe))
        {
            Header(text, "List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
        }

        Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        text.Append("\r\n");
        Part(text, boundary, "text/plain", mail.Text);
        Part(text, boundary, "text/html", mail.Html ?? MailHtml.Of(mail.Text));
        return text.Append("--").Append(boundary).Append("--\r\n").ToString();
    }

    /// <summary>ASCII as it is, everything else as encoded words; line breaks and other control characters become blanks.</summary>
    internal static string Words(string value)
    {
        var plain = new string([.. value.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return plain.All(char.IsAscii) && !plain.Contains("=?", StringComparison.Ordinal) && plain.Length < 900
            ? plain : string.Join("\r\n ", Pieces(plain).Select(EncodedWord));
    }

    private static string EncodedWord(string piece) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(piece))}?=";

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > EncodedWordBytes)
            {
                yield return piece.ToString();
                piece.Clear();
                bytes = 0;
            }

            piece.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        yield return piece.ToString();
    }

    private static string Mailbox(string address, string? name)
    {
        var ascii = MailAddressRules.ToAscii(address) ?? throw new FormatException($"'{address}' is no address that mail can be sent to.");
        return string.IsNullOrWhiteSpace(name) ? $"<{ascii}>" : $"{string.Join("\r\n ", Pieces(Plain(name)).Select(EncodedWord))} <{ascii}>";
    }

    private static string Plain(string name) => new string([.. name.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();

    private static string Domain(string address) => MailAddressRules.ToAscii(address)?.Split('@')[1] ?? "localhost";

    private static void Header(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");

    private static void Part(StringBuilder text, string boundary, string type, string body)
    {
        text.Append("--").Append(boundary).Append("\r\nContent-Type: ").Append(type)
            .Append("; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n")
            .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\r\n")), Base64FormattingOptions.InsertLineBreaks))
            .Append("\r\n");
    }
}
