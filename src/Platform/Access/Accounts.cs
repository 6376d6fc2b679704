using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

public sealed record AddAccountInput(
    [property: Required(ErrorMessage = "Give an e-mail address."), EmailText, PlainText(256)]
    string Email,
    [property: Required(ErrorMessage = "Give a name."), PlainText(200)]
    string Name);

/// <summary>A person as the administrator of the machine sees them.</summary>
public sealed record AccountView(string Email, string Name, bool IsDisabled, bool HasPassword, bool HasSecondFactor);

/// <summary>The administrator's work on people: these are commands of the command line, not of a member.</summary>
public sealed class Accounts(UserManager<AppUser> users, SecondFactor factor, AppDb appDb, TimeProvider clock)
{
    /// <summary>The person with this address; a new one when there is none yet.</summary>
    public async Task<Outcome<AppUser>> AddAsync(AddAccountInput input)
    {
        var errors = Check.Shape(input);
        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        if (await users.FindByEmailAsync(input.Email.Trim()) is { } known)
        {
            return known;
        }

        var user = new AppUser
        {
            Id = Guid.CreateVersion7(),
            UserName = input.Email.Trim(),
            Email = input.Email.Trim(),
            DisplayName = input.Name.Trim(),
            CreatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        var result = await users.CreateAsync(user);
        return result.Succeeded ? user : Refusal.Invalid([.. result.Errors.Select(e => new FieldError("Email", e.Description))]);
    }

    public async Task<Outcome<AppUser>> FindAsync(string email) =>
        await users.FindByEmailAsync(email.Trim()) is { } user ? user : Refusal.NotFound($"person with the address {email}");

    /// <summary>Everybody, by address.</summary>
    public async Task<IReadOnlyList<AccountView>> ListAsync(CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        return await db.Users.OrderBy(u => u.NormalizedEmail).Select(u => new AccountView(
            u.Email!, u.DisplayName, u.DisabledUtc != null, u.PasswordHash != null, db.Authenticators.Any(a => a.UserId == u.Id))).ToListAsync(ct);
    }

    /// <summary>Lets a person in by the password alone again; sessions end.</summary>
    public async Task<Outcome<AppUser>> TurnSecondFactorOffAsync(string email, CancellationToken ct)
    {
        if (await users.FindByEmailAsync(email.Trim()) is not { } user)
        {
            return Refusal.NotFound($"person with the address {email}");
        }

        if (!await factor.TurnOffAsync(user.Id, ct))
        {
            return Refusal.Conflict($"{email} has no authenticator app.");
        }

        var changed = (await users.FindByIdAsync(user.Id.ToString()))!;
        await users.UpdateSecurityStampAsync(changed);
        return changed;
    }

    /// <summary>Takes away every way in: sessions and links end at once. Records that the person made stay.</summary>
    public async Task<Outcome<AppUser>> DisableAsync(string email, CancellationToken ct)
    {
        if (await users.FindByEmailAsync(email.Trim()) is not { } user)
        {
            return Refusal.NotFound($"person with the address {email}");
        }

        user.DisabledUtc = clock.GetUtcNow().UtcDateTime;
        await users.UpdateAsync(user);
        await users.UpdateSecurityStampAsync(user);
        await using var db = await appDb.OpenForUserAsync(user.Id, ct);
        foreach (var link in await db.SignInLinks.Where(l => l.UserId == user.Id && l.UsedUtc == null).ToListAsync(ct))
        {
            link.Use(user.DisabledUtc.Value);
        }

        await db.SaveChangesAsync(ct);
        return user;
    }

    /// <summary>Lets a disabled person in again, and ends the sessions of one who lost the password.</summary>
    public async Task<Outcome<AppUser>> EnableAsync(string email)
    {
        if (await users.FindByEmailAsync(email.Trim()) is not { } user)
        {
            return Refusal.NotFound($"person with the address {email}");
        }

        user.DisabledUtc = null;
        await users.UpdateAsync(user);
        await users.UpdateSecurityStampAsync(user);
        return user;
    }
}
