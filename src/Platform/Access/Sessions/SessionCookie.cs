using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Entente.Platform.Access;

/// <summary>Ties the cookie to a stored session: begun at sign-in, checked at every request, ended at sign-out.</summary>
public static class SessionCookie
{
    /// <summary>The claim that names the session.</summary>
    public const string Claim = "entente:session";

    /// <summary>The session that the person came with.</summary>
    public static Guid? SessionId(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Claim), out var id) ? id : null;

    internal static void Attach(CookieAuthenticationEvents events)
    {
        events.OnSigningIn = BeginAsync;
        events.OnValidatePrincipal = ValidateAsync;
        events.OnSigningOut = EndAsync;
    }

    /// <summary>A cookie that replaces another of the same person goes on with its session.</summary>
    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var http = context.HttpContext;
        if (context.Principal?.Identity is not ClaimsIdentity identity || ActorOfRequest.UserId(context.Principal) is not { } userId)
        {
            return;
        }

        var session = ActorOfRequest.UserId(http.User) == userId ? SessionId(http.User) : null;
        session ??= await Of(http).BeginAsync(
            userId, DeviceWords.Of(http.Request.Headers.UserAgent.ToString()), http.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            http.RequestAborted);
        identity.AddClaim(new(Claim, session.Value.ToString()));
    }

    /// <summary>
    /// Sessions are checked against the database at every request, but for assets, the sign-in page and the error
    /// pages, which are open to everybody and must also come when the database is away.
    /// </summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var isOpen = http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null || http.AsksWhoComes();
        if (!isOpen || context.Principal is not { } user
            || ActorOfRequest.UserId(user) is not { } userId || SessionId(user) is not { } sessionId
            || !await Of(http).IsOpenAsync(userId, sessionId, user.FindFirstValue(StampClaim(http)), http.RequestAborted))
        {
            context.RejectPrincipal();
        }
    }

    private static async Task EndAsync(CookieSigningOutContext context)
    {
        var user = context.HttpContext.User;
        if (ActorOfRequest.UserId(user) is { } userId && SessionId(user) is { } sessionId)
        {
            await Of(context.HttpContext).EndAsync(userId, sessionId, CancellationToken.None);
        }
    }

    private static string StampClaim(HttpContext http) =>
        http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;

    private static Sessions Of(HttpContext http) => http.RequestServices.GetRequiredService<Sessions>();
}

/// <summary>Marks a page that is open to everybody and yet wants to know who comes, such as an invitation.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AsksWhoComesAttribute : Attribute;

internal static class WhoComes
{
    public static bool AsksWhoComes(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<AsksWhoComesAttribute>() is not null;
}
