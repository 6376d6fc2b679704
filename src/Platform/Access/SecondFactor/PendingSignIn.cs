using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>
/// Who has given the right password and owes the code: kept in an encrypted cookie of five minutes that opens nothing by
/// itself.
/// </summary>
public sealed class PendingSignIn(IHttpContextAccessor http, UserManager<AppUser> users)
{
    private const string Stay = "entente:stay";
    private const string Stamp = "entente:stamp";
    private static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Signing in needs a request.");

    public Task RememberAsync(AppUser user, bool staySignedIn)
    {
        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new(ClaimTypes.Name, user.Id.ToString()));
        identity.AddClaim(new(Stay, staySignedIn ? "true" : "false"));
        identity.AddClaim(new(Stamp, user.SecurityStamp ?? string.Empty));
        return Http.SignInAsync(Scheme, new(identity));
    }

    /// <summary>The person and whether the session shall last; null when the five minutes are over or the account has changed since.</summary>
    public async Task<(AppUser User, bool Stays)?> FindAsync()
    {
        var found = (await Http.AuthenticateAsync(Scheme)).Principal;
        var user = found?.FindFirstValue(ClaimTypes.Name) is { } id ? await users.FindByIdAsync(id) : null;
        return user is { DisabledUtc: null } && found!.FindFirstValue(Stamp) == user.SecurityStamp
            ? (user, found!.FindFirstValue(Stay) == "true")
            : null;
    }

    public Task ForgetAsync() => Http.SignOutAsync(Scheme);
}
