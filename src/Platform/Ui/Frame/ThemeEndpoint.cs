using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Ui.Frame;

/// <summary>Remembers the chosen theme and goes back to the page. Open to everybody: it changes nothing but a cookie.</summary>
public static class ThemeEndpoint
{
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(365);

    public static IEndpointConventionBuilder MapTheme(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/theme", Remember).AllowAnonymous();

    private static RedirectHttpResult Remember(
        HttpContext context, [FromForm(Name = Theme.Name)] string? theme, [FromForm] string? back)
    {
        context.Response.Cookies.Append(Theme.Name, Theme.Known(theme), new CookieOptions
        {
            MaxAge = RememberedFor,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }
}
