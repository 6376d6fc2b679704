using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Entente.Host.Serve;

/// <summary>
/// Compresses pages and API answers, except where another site made the browser ask: there the length of a
/// compressed answer could be used to guess a secret in it (BREACH). See docs/decisions/0011.
/// </summary>
internal static class PageCompression
{
    public static IServiceCollection AddPageCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml", "text/csv"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);

    public static IApplicationBuilder UsePageCompression(this IApplicationBuilder app) =>
        app.UseWhen(IsSafe, branch => branch.UseResponseCompression());

    /// <summary>True when nobody but the person's own browser tab, or nobody with a session, made this request.</summary>
    internal static bool IsSafe(HttpContext context)
    {
        var request = context.Request;
        var carriesSession = request.Cookies.Count > 0;
        var isReadableAnyway = !request.IsHttps;
        return isReadableAnyway || !carriesSession || request.Headers["Sec-Fetch-Site"] is ["same-origin" or "none"];
    }
}
