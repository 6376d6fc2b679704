namespace Entente.Modules.Directory.Domain;

/// <summary>The address of an organisation on the web: a domain, or a page under it.</summary>
internal static class Website
{
    /// <summary>The address in full, https unless it says http; null when it is none.</summary>
    public static string? Parse(string text)
    {
        var full = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(full, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.HostNameType == UriHostNameType.Dns && uri.Host.Contains('.', StringComparison.Ordinal)
            && uri.UserInfo.Length == 0
            ? uri.PathAndQuery == "/" ? uri.GetLeftPart(UriPartial.Authority) : uri.GetLeftPart(UriPartial.Query)
            : null;
    }

    /// <summary>The host in lower case without www; null when the text is neither a domain nor an address on the web.</summary>
    public static string? HostOf(string text) => Parse(text.Trim()) is { } address ? DomainOf(address).ToLowerInvariant() : null;

    /// <summary>The domain without www, as people write it; text that is no address stays as it is.</summary>
    public static string DomainOf(string website)
    {
        if (!Uri.TryCreate(website, UriKind.Absolute, out var uri))
        {
            return website;
        }

        var host = uri.Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
