using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

public sealed record CodeInput
{
    [Required(ErrorMessage = "Enter the code."), PlainText(60)]
    public string Code { get; set; } = string.Empty;
}

/// <summary>The second step: the code of the app, or a recovery code. Wrong ones count toward the lockout.</summary>
public sealed class SignInWithCode(
    PendingSignIn pending, SecondFactor factor, UserManager<AppUser> users, SignInManager<AppUser> signIn)
{
    private static readonly Refusal Over = Refusal.Invalid("Your sign-in has taken too long. Enter your password again.");

    private static readonly Refusal Wrong = Refusal.Invalid(new FieldError(
        nameof(CodeInput.Code),
        "This code does not fit, was used already, or the account is locked for ten minutes after five wrong tries."));

    public async Task<Outcome<Done>> RunAsync(CodeInput input, CancellationToken ct)
    {
        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (await pending.FindAsync() is not { } who)
        {
            return Over;
        }

        if (await users.IsLockedOutAsync(who.User) || !await factor.TakeAsync(who.User.Id, input.Code, ct))
        {
            await users.AccessFailedAsync(who.User);
            return Wrong;
        }

        await users.ResetAccessFailedCountAsync(who.User);
        await pending.ForgetAsync();
        await signIn.SignInAsync(who.User, who.Stays);
        return Done.Value;
    }
}
