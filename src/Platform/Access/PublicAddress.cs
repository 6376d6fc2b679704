using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Entente.Platform.Access;

/// <summary>
/// Where people reach this server: what the setting PublicUrl says, else what the request that asks came to. Links in
/// mails rest on it; set it where the server stands behind a proxy.
/// </summary>
public sealed class PublicAddress(IConfiguration? configuration = null)
{
    /// <summary>The configuration key.</summary>
    public const string Key = "PublicUrl";

    public string Of(HttpRequest request) => configuration?[Key] is { Length: > 0 } set
        ? set.TrimEnd('/') + "/" : $"{request.Scheme}://{request.Host}{request.PathBase}/";
}
