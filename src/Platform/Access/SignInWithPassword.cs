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

/// <summary>What comes after the right password.</summary>
public enum SignInStep
{
    SignedIn,

    /// <summary>The person has an authenticator app: its code is asked next.</summary>
    CodeNeeded,
}

/// <summary>
/// Signs a person in. Every refusal says the same, and an unknown address costs the same work as a wrong password: one
/// look for the address, one hash of the password, one write.
/// </summary>
public sealed class SignInWithPassword(
    SignInManager<AppUser> signIn, UserManager<AppUser> users, SecondFactor factor, PendingSignIn pending, Decoy decoy)
{
    private static readonly Refusal Refused = Refusal.Invalid(
        "This e-mail address and password do not fit, or the account is locked for ten minutes after five wrong tries.");

    /// <summary>The hash of no password: checked in vain, so that an unknown address takes its time.</summary>
    private static readonly string HashOfNothing =
        new PasswordHasher<AppUser>().HashPassword(new(), SecretToken.Create());

    public async Task<Outcome<SignInStep>> RunAsync(SignInInput input, CancellationToken ct)
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
            await decoy.WriteAsync(ct);
            return Refused;
        }

        if (!await users.CheckPasswordAsync(user, input.Password))
        {
            await users.AccessFailedAsync(user);
            return Refused;
        }

        if ((await factor.ShowAsync(user.Id, ct)).IsOn)
        {
            // The count of wrong tries stays until the code was right, or the password would buy five more guesses of it.
            await pending.RememberAsync(user, input.StaySignedIn);
            return SignInStep.CodeNeeded;
        }

        await users.ResetAccessFailedCountAsync(user);
        await signIn.SignInAsync(user, input.StaySignedIn);
        return SignInStep.SignedIn;
    }
}
