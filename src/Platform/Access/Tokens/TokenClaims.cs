using System.Security.Claims;

namespace Entente.Platform.Access;

/// <summary>What a request that came by a token carries with it; a session has none of these.</summary>
public static class TokenClaims
{
    internal const string Token = "entente:token";

    internal const string Scope = "entente:scope";

    internal const string Workspace = "entente:workspace";

    public static Guid? TokenId(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Token), out var id) ? id : null;

    /// <summary>Null for a session, which reaches as far as its person.</summary>
    public static TokenScope? ScopeOf(ClaimsPrincipal user) =>
        Enum.TryParse<TokenScope>(user.FindFirstValue(Scope), out var scope) ? scope : null;

    /// <summary>False when the person came by a token for another workspace.</summary>
    public static bool Reaches(ClaimsPrincipal user, Guid workspaceId) =>
        user.FindFirstValue(Workspace) is not { } only || only == workspaceId.ToString();

    internal static string Word(TokenScope scope) => scope.ToString().ToLowerInvariant();
}
