using System.Security.Cryptography;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Access;

/// <summary>Whether a person has an authenticator app, since when, and how many recovery codes are left.</summary>
public sealed record SecondFactorView(bool IsOn, DateTime? SinceUtc, int CodesLeft);

/// <summary>
/// Codes of an authenticator app, and recovery codes. A code is taken once; the key is stored encrypted and the recovery
/// codes as hashes.
/// </summary>
public sealed class SecondFactor(
    AppDb appDb, IDataProtectionProvider protection, TimeProvider clock, ILogger<SecondFactor> log)
{
    private readonly IDataProtector protector = protection.CreateProtector("Entente.Authenticator.v1");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<SecondFactorView> ShowAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        var since = await db.Authenticators.Where(a => a.UserId == userId).Select(a => (DateTime?)a.CreatedUtc).SingleOrDefaultAsync(ct);
        var left = await db.RecoveryCodes.CountAsync(c => c.UserId == userId && c.UsedUtc == null, ct);
        return new(since is not null, since, left);
    }

    /// <summary>True when this code, of the app or a recovery code, lets the person in. It is used up by that.</summary>
    public async Task<bool> TakeAsync(Guid userId, string code, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await TakeOfAppAsync(db, userId, code, ct) || await TakeRecoveryCodeAsync(db, userId, code, ct);
    }

    /// <summary>Turns the second factor on with a key whose first code the person has just typed, and gives recovery codes.</summary>
    internal async Task<Outcome<IReadOnlyList<string>>> TurnOnAsync(Guid userId, byte[] key, string code, CancellationToken ct)
    {
        if (Totp.Match(key, code, Now) is not { } step)
        {
            return Refusal.Invalid(new FieldError(
                "Code", "This is not the code of the app at this moment. Check that the clock of your phone is right, and type the newest code."));
        }

        await using var db = await appDb.OpenForUserAsync(userId, ct);
        if (await db.Authenticators.AnyAsync(a => a.UserId == userId, ct))
        {
            return Refusal.Conflict("Your account has an authenticator app already. Turn it off first.");
        }

        db.Authenticators.Add(Authenticator.Create(userId, protector.Protect(Convert.ToBase64String(key)), step, Now));
        var codes = await ReplaceCodesAsync(db, userId, ct);
        await db.SaveChangesAsync(ct);
        return codes;
    }

    /// <summary>New recovery codes; the old ones are void.</summary>
    internal async Task<Outcome<IReadOnlyList<string>>> RenewCodesAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        if (!await db.Authenticators.AnyAsync(a => a.UserId == userId, ct))
        {
            return Refusal.Conflict("Recovery codes belong to an authenticator app. Add one first.");
        }

        var codes = await ReplaceCodesAsync(db, userId, ct);
        await db.SaveChangesAsync(ct);
        return codes;
    }

    /// <summary>The password alone suffices again. Answers false when there was no second factor.</summary>
    internal async Task<bool> TurnOffAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        var authenticator = await db.Authenticators.SingleOrDefaultAsync(a => a.UserId == userId, ct);
        if (authenticator is null)
        {
            return false;
        }

        db.Remove(authenticator);
        db.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == userId).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<bool> TakeOfAppAsync(AppDbContext db, Guid userId, string code, CancellationToken ct)
    {
        var stored = await db.Authenticators.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == userId, ct);
        if (stored is null || Unprotect(stored) is not { } key || Totp.Match(key, code, Now) is not { } step)
        {
            return false;
        }

        // The database decides, so that the same code sent twice at once is taken once.
        return await db.Authenticators.Where(a => a.UserId == userId && a.LastStep < step)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.LastStep, step), ct) == 1;
    }

    private async Task<bool> TakeRecoveryCodeAsync(AppDbContext db, Guid userId, string code, CancellationToken ct)
    {
        var (hash, now) = (RecoveryCodeText.Hash(userId, code), Now);
        return await db.RecoveryCodes.Where(c => c.UserId == userId && c.CodeHash == hash && c.UsedUtc == null)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.UsedUtc, now), ct) == 1;
    }

    private byte[]? Unprotect(Authenticator authenticator)
    {
        try
        {
            return Convert.FromBase64String(protector.Unprotect(authenticator.ProtectedKey));
        }
        catch (CryptographicException e)
        {
            log.LogError(e, "The authenticator key of {UserId} cannot be read: the keys folder is another one than when it was written.", authenticator.UserId);
            return null;
        }
    }

    private static async Task<List<string>> ReplaceCodesAsync(AppDbContext db, Guid userId, CancellationToken ct)
    {
        db.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == userId).ToListAsync(ct));
        var codes = Enumerable.Range(0, RecoveryCodeText.Count).Select(_ => RecoveryCodeText.Create()).ToList();
        db.AddRange(codes.Select(code => RecoveryCode.Create(userId, RecoveryCodeText.Hash(userId, code))));
        return codes;
    }
}
