using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace Entente.Platform.Access;

/// <summary>What the person sees while adding an app: the key as text and as a picture, and the sealed key for the form.</summary>
public sealed record NewAuthenticator(string Sealed, string KeyText, string Account, string PicturePath, int PictureSize);

/// <summary>
/// Adds and takes away a person's authenticator app. The new key travels sealed in the form and is stored only when its
/// first code was right; sessions on other devices end when the second factor changes.
/// </summary>
public sealed class AuthenticatorSetup(
    SecondFactor factor, UserManager<AppUser> users, AccountGuard guard, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector sealing =
        protection.CreateProtector("Entente.NewAuthenticator.v1").ToTimeLimitedDataProtector();

    /// <summary>A fresh key, or the one that the form brought back.</summary>
    public async Task<Outcome<NewAuthenticator>> OfferAsync(Guid userId, string? brought)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { Email: { } email })
        {
            return Refusal.NotFound("person");
        }

        var key = Open(userId, brought) ?? RandomNumberGenerator.GetBytes(Totp.KeyBytes);
        var (path, size) = Picture(Totp.Address(key, email));
        return new NewAuthenticator(Seal(userId, key), Totp.KeyText(key), email, path, size);
    }

    /// <summary>Answers the recovery codes, which are shown this once.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> TurnOnAsync(Guid userId, string? brought, string code, CancellationToken ct)
    {
        if (Open(userId, brought) is not { } key)
        {
            return Refusal.Invalid("The key on this page has expired. Load the page again and scan the new one.");
        }

        var outcome = await factor.TurnOnAsync(userId, key, code, ct);
        if (outcome.IsDone)
        {
            await guard.StartAfreshAsync(userId);
        }

        return outcome;
    }

    public async Task<Outcome<IReadOnlyList<string>>> RenewCodesAsync(Guid userId, string password, CancellationToken ct) =>
        await guard.CheckPasswordAsync(userId, password) is { } refusal ? refusal : await factor.RenewCodesAsync(userId, ct);

    public async Task<Outcome<Done>> TurnOffAsync(Guid userId, string password, CancellationToken ct)
    {
        if (await guard.CheckPasswordAsync(userId, password) is { } refusal)
        {
            return refusal;
        }

        if (!await factor.TurnOffAsync(userId, ct))
        {
            return Refusal.NotFound("authenticator app");
        }

        await guard.StartAfreshAsync(userId);
        return Done.Value;
    }

    private string Seal(Guid userId, byte[] key) => sealing.Protect($"{userId:N}{Convert.ToBase64String(key)}", Within);

    private byte[]? Open(Guid userId, string? brought)
    {
        try
        {
            return brought is not null && sealing.Unprotect(brought) is var text && text.StartsWith($"{userId:N}", StringComparison.Ordinal)
                ? Convert.FromBase64String(text[32..]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The QR code as one path of unit squares, quiet zone included.</summary>
    private static (string Path, int Size) Picture(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Length; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }
}
