using Entente.Platform.Access;

namespace Entente.Host.Serve;

/// <summary>
/// A browser that was lured elsewhere must not write here with its cookie. Forms carry an antiforgery token; the API
/// refuses writing requests that the browser itself marks as coming from another site (Fetch Metadata, Origin).
/// A token is nothing that a browser sends by itself.
/// </summary>
internal static class SameOrigin
{
    public static IApplicationBuilder UseSameOrigin(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (ApiProblems.IsApi(http) && TokenClaims.TokenId(http.User) is null && !IsSafe(http.Request.Method) && IsForeign(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(http);
    });

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
