using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Entente.Platform.Access;

/// <summary>
/// Takes <c>Authorization: Bearer ent_…</c> under /api. A token that is unknown, expired, revoked or of a disabled person is
/// refused with the same words.
/// </summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "token";

    private const string Bearer = "Bearer ";

    private const string NotTaken = "This token is unknown, has expired, or was revoked. Make a new one on the page Your account, Tokens.";

    /// <summary>True when the request brings a token rather than a cookie; elsewhere than under /api there are cookies only.</summary>
    public static bool IsMeant(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && http.Request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            || await tokens.FindAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } token)
        {
            return AuthenticateResult.Fail(NotTaken);
        }

        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, token.UserId.ToString()));
        identity.AddClaim(new(TokenClaims.Token, token.Id.ToString()));
        identity.AddClaim(new(TokenClaims.Scope, token.Scope.ToString()));
        if (token.OnlyWorkspaceId is { } workspace)
        {
            identity.AddClaim(new(TokenClaims.Workspace, workspace.ToString()));
        }

        return AuthenticateResult.Success(new(new(identity), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        await TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, detail: NotTaken).ExecuteAsync(Context);
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = RequiredScope.Of(Context);
        var word = TokenClaims.Word(needed);
        Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{word}\"";
        await TypedResults.Problem(
            statusCode: StatusCodes.Status403Forbidden,
            detail: $"This token does not reach so far: this request needs one with the scope {word}.").ExecuteAsync(Context);
    }
}
