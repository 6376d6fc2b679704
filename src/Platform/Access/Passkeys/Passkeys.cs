using System.Buffers.Text;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Entente.Platform.Access;

/// <summary>A person's passkeys: registered by the browser, named, and removed.</summary>
public sealed class Passkeys(UserManager<AppUser> users, SignInManager<AppUser> signIn, AccountGuard guard)
{
    private const int MostPasskeys = 20;

    private static readonly Refusal NotMade = Refusal.Invalid(
        "The browser gave no passkey, or it took too long. Try again; this needs script, and a device that can hold passkeys.");

    public async Task<IReadOnlyList<PasskeyView>> ListAsync(Guid userId)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        var all = user is null ? [] : await users.GetPasskeysAsync(user);
        return [.. all.OrderBy(p => p.CreatedAt).Select(p => new PasskeyView(
            Base64Url.EncodeToString(p.CredentialId), p.Name ?? "A passkey", p.CreatedAt.UtcDateTime))];
    }

    /// <summary>What the browser needs to make a passkey, as JSON.</summary>
    public async Task<Outcome<string>> OfferAsync(Guid userId) => await users.FindByIdAsync(userId.ToString()) is { } user
        ? await signIn.MakePasskeyCreationOptionsAsync(new()
        {
            Id = userId.ToString(),
            Name = user.Email ?? user.DisplayName,
            DisplayName = user.DisplayName,
        })
        : Refusal.NotFound("person");

    public async Task<Outcome<Done>> AddAsync(NewPasskey input, Guid userId)
    {
        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (await guard.CheckPasswordAsync(userId, input.Current) is { } refusal)
        {
            return refusal;
        }

        var user = (await users.FindByIdAsync(userId.ToString()))!;
        if ((await users.GetPasskeysAsync(user)).Count >= MostPasskeys)
        {
            return Refusal.Conflict($"You have {MostPasskeys} passkeys already. Remove those that you do not use any more.");
        }

        if (await AttestAsync(input.Credential) is not { } made || made.Owner != userId.ToString())
        {
            return NotMade;
        }

        made.Passkey.Name = input.Name.Trim();
        var result = await users.AddOrUpdatePasskeyAsync(user, made.Passkey);
        return result.Succeeded ? Done.Value : NotMade;
    }

    public async Task<Outcome<Done>> RenameAsync(string id, string name, Guid userId)
    {
        if (await FindAsync(id, userId) is not var (user, passkey))
        {
            return Refusal.NotFound("passkey");
        }

        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > NewPasskey.NameLength || trimmed.Any(char.IsControl))
        {
            return Refusal.Invalid(new FieldError("Name", $"Give the passkey a name of at most {NewPasskey.NameLength} characters."));
        }

        passkey.Name = trimmed;
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        return Done.Value;
    }

    public async Task<Outcome<Done>> RemoveAsync(string id, Guid userId)
    {
        if (await FindAsync(id, userId) is not var (user, passkey))
        {
            return Refusal.NotFound("passkey");
        }

        await users.RemovePasskeyAsync(user, passkey.CredentialId);
        return Done.Value;
    }

    private async Task<(AppUser User, UserPasskeyInfo Passkey)?> FindAsync(string id, Guid userId) =>
        Base64Url.IsValid(id) && await users.FindByIdAsync(userId.ToString()) is { } user
        && await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) is { } passkey
            ? (user, passkey)
            : null;

    private async Task<(UserPasskeyInfo Passkey, string Owner)?> AttestAsync(string? credential)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            return null;
        }

        try
        {
            var result = await signIn.PerformPasskeyAttestationAsync(credential);
            return result.Succeeded ? (result.Passkey, result.UserEntity.Id) : null;
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for a passkey in the last five minutes.
            return null;
        }
    }
}
