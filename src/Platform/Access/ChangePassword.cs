using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>A person changes the own password; the sessions on other devices end.</summary>
public sealed class ChangePassword(UserManager<AppUser> users, AccountGuard guard)
{
    public async Task<Outcome<Done>> RunAsync(Guid userId, string current, string next)
    {
        if (await guard.CheckPasswordAsync(userId, current) is { } refusal)
        {
            return refusal;
        }

        var user = (await users.FindByIdAsync(userId.ToString()))!;
        var result = await users.ChangePasswordAsync(user, current, next);
        if (!result.Succeeded)
        {
            return Refusal.Invalid([.. result.Errors.Select(e => new FieldError("Password", e.Description))]);
        }

        await guard.RefreshAsync(user);
        return Done.Value;
    }
}
