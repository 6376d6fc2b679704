using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>A person changes the own password; the sessions on other devices end.</summary>
public sealed class ChangePassword(UserManager<AppUser> users, SignInManager<AppUser> signIn)
{
    public async Task<Outcome<Done>> RunAsync(Guid userId, string current, string next)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user)
        {
            return Refusal.NotFound("person");
        }

        if (await users.IsLockedOutAsync(user) || !await users.CheckPasswordAsync(user, current))
        {
            await users.AccessFailedAsync(user);
            return Refusal.Invalid(new FieldError("Current", "This is not your password, or the account is locked for ten minutes."));
        }

        var result = await users.ChangePasswordAsync(user, current, next);
        if (!result.Succeeded)
        {
            return Refusal.Invalid([.. result.Errors.Select(e => new FieldError("Password", e.Description))]);
        }

        await signIn.RefreshSignInAsync(user);
        return Done.Value;
    }
}
