using System.Globalization;

namespace Entente.Platform.Mail;

/// <summary>Which addresses mail is sent to: one mailbox, nothing that could begin another header or command.</summary>
internal static class MailAddressRules
{
    private const int Longest = 254;

    /// <summary>The address as servers take it, with an international domain in its ASCII form; null when it is none.</summary>
    public static string? ToAscii(string address)
    {
        var trimmed = address.Trim();
        var at = trimmed.LastIndexOf('@');
        if (at < 1 || at == trimmed.Length - 1 || trimmed.Length > Longest)
        {
            return null;
        }

        var (local, domain) = (trimmed[..at], DomainOf(trimmed[(at + 1)..]));
        return domain is not null && local.All(IsPlain) ? $"{local}@{domain}" : null;
    }

    /// <summary>Printable ASCII without what separates addresses or quotes them.</summary>
    private static bool IsPlain(char c) => c is > ' ' and < (char)127 && !"<>(),;:\\\"[]@".Contains(c, StringComparison.Ordinal);

    private static string? DomainOf(string domain)
    {
        try
        {
            var ascii = new IdnMapping().GetAscii(domain);
            return Uri.CheckHostName(ascii) == UriHostNameType.Dns ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
