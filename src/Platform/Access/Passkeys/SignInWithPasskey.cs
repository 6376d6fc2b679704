using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>Signs a person in by a passkey, which stands for password and code: the device has asked for finger, face or PIN.</summary>
public sealed class SignInWithPasskey(UserManager<AppUser> users, SignInManager<AppUser> signIn)
{
    private static readonly Refusal Refused = Refusal.Invalid(
        "This passkey is not known here, or it took too long. Try again, or sign in with your password.");

    /// <summary>What the browser needs to use a passkey, as JSON. It is for everybody alike, so it tells of nobody.</summary>
    public Task<string> OfferAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    public async Task<Outcome<Done>> RunAsync(string? credential)
    {
        if (string.IsNullOrWhiteSpace(credential) || credential.Length > PasskeyInput.LongestCredential
            || await AssertAsync(credential) is not var (user, passkey) || user.DisabledUtc is not null)
        {
            return Refused;
        }

        // The counter that the device keeps goes along, by which a copied passkey would be noticed.
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        await signIn.SignInAsync(user, isPersistent: false);
        return Done.Value;
    }

    private async Task<(AppUser User, UserPasskeyInfo Passkey)?> AssertAsync(string credential)
    {
        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential);
            return result.Succeeded ? (result.User, result.Passkey) : null;
        }
        catch (InvalidOperationException)
        {
            // Nobody asked to sign in by a passkey in the last five minutes.
            return null;
        }
    }
}
