using Microsoft.Net.Http.Headers;

namespace Entente.Host.Serve;

/// <summary>
/// The style sheet names its fonts itself, so the framework's fingerprints do not reach them. Their names carry
/// the bundler's hash of the content instead: a browser may keep them for ever.
/// </summary>
internal static class ImmutableFonts
{
    public static IApplicationBuilder UseImmutableFonts(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/fonts", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers[HeaderNames.CacheControl] = "max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
