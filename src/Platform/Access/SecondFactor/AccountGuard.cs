using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>What changes of an account's security have in common: the password is asked again, and other sessions end.</summary>
public sealed class AccountGuard(UserManager<AppUser> users, SignInManager<AppUser> signIn, Sessions sessions)
{
    /// <summary>The name of the form's field for the password.</summary>
    public const string PasswordField = "Current";

    /// <summary>Null when this is the person's password; wrong ones count toward the lockout.</summary>
    public async Task<Refusal?> CheckPasswordAsync(Guid userId, string password)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user)
        {
            return Refusal.NotFound("person");
        }

        if (!await users.IsLockedOutAsync(user) && await users.CheckPasswordAsync(user, password))
        {
            return null;
        }

        await users.AccessFailedAsync(user);
        return Refusal.Invalid(new FieldError(PasswordField, "This is not your password, or the account is locked for ten minutes."));
    }

    /// <summary>Ends the person's sessions on other devices, whose cookies hold the old stamp; this one goes on.</summary>
    public async Task StartAfreshAsync(Guid userId)
    {
        if (await users.FindByIdAsync(userId.ToString()) is { } user)
        {
            await users.UpdateSecurityStampAsync(user);
            await RefreshAsync(user);
        }
    }

    /// <summary>The same after the stamp has changed already.</summary>
    public async Task RefreshAsync(AppUser user)
    {
        await sessions.EndAllAsync(user.Id, SessionCookie.SessionId(signIn.Context.User), CancellationToken.None);
        await signIn.RefreshSignInAsync(user);
    }
}
