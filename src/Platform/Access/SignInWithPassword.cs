using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

public sealed record SignInInput
{
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [StringLength(256)]
    public string Email { get; set; } = string.Empty;

    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(200)]
    public string Password { get; set; } = string.Empty;

    public bool StaySignedIn { get; set; }
}

/// <summary>Signs a person in. Every refusal says the same, and an unknown address takes as long as a wrong password.</summary>
public sealed class SignInWithPassword(SignInManager<AppUser> signIn, UserManager<AppUser> users)
{
    private static readonly Refusal Refused = Refusal.Invalid(
        "This e-mail address and password do not fit, or the account is locked for ten minutes after five wrong tries.");

    /// <summary>The hash of no password: checked in vain, so that an unknown address takes its time.</summary>
    private static readonly string HashOfNothing =
        new PasswordHasher<AppUser>().HashPassword(new(), SecretToken.Create());

    public async Task<Outcome<Done>> RunAsync(SignInInput input)
    {
        var errors = Check.Shape(input);
        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        var user = await users.FindByEmailAsync(input.Email.Trim());
        if (user is not { PasswordHash: not null, DisabledUtc: null } || await users.IsLockedOutAsync(user))
        {
            users.PasswordHasher.VerifyHashedPassword(user ?? new(), HashOfNothing, input.Password);
            return Refused;
        }

        var result = await signIn.PasswordSignInAsync(user, input.Password, input.StaySignedIn, lockoutOnFailure: true);
        return result.Succeeded ? Done.Value : Refused;
    }
}
