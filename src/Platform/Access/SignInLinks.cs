using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>One-time links: made for a person by an administrator, used once within a day.</summary>
public sealed class SignInLinks(AppDb appDb, SignInManager<AppUser> signIn, UserManager<AppUser> users, TimeProvider clock)
{
    private static readonly Refusal Closed = Refusal.Invalid(
        "This sign-in link has been used, has expired, or is not complete. Ask your administrator for a new one (entente user reset).");

    /// <summary>The path of a new link; its token is shown once and stored as a hash. Earlier links of the person end.</summary>
    public async Task<string> CreateAsync(Guid userId, CancellationToken ct)
    {
        var token = SecretToken.Create();
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var earlier in await db.SignInLinks.Where(l => l.UserId == userId && l.UsedUtc == null).ToListAsync(ct))
        {
            earlier.Use(now);
        }

        db.SignInLinks.Add(SignInLink.Create(userId, SecretToken.Hash(token), now));
        await db.SaveChangesAsync(ct);
        return $"/sign-in/link/{token}";
    }

    /// <summary>Whom the link is for, without using it.</summary>
    public async Task<Outcome<AppUser>> LookAsync(string token, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var link = await FindAsync(db, token, ct);
        var user = link is null ? null : await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == link.UserId, ct);
        return user is { DisabledUtc: null } ? user : Closed;
    }

    /// <summary>Uses the link up, sets the new password, and signs the person in.</summary>
    public async Task<Outcome<Done>> UseAsync(string token, string password, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var link = await FindAsync(db, token, ct);
        var user = link is null ? null : await users.FindByIdAsync(link.UserId.ToString());
        if (link is null || user is null or { DisabledUtc: not null })
        {
            return Closed;
        }

        if (await PasswordErrorsAsync(user, password) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        link.Use(clock.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Closed;
        }

        await users.RemovePasswordAsync(user);
        await users.AddPasswordAsync(user, password);
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await AcceptInvitationsAsync(user, ct);
        await signIn.SignInAsync(user, isPersistent: false);
        return Done.Value;
    }

    /// <summary>Whoever uses the link accepts the invitations that came with it; until then they give no rights.</summary>
    private async Task AcceptInvitationsAsync(AppUser user, CancellationToken ct)
    {
        await using var own = await appDb.OpenForUserAsync(user.Id, ct);
        var invited = await own.Members.Where(m => m.UserId == user.Id && m.JoinedUtc == null).Select(m => m.WorkspaceId).ToListAsync(ct);
        foreach (var workspaceId in invited)
        {
            await using var db = await appDb.OpenForSystemAsync(workspaceId, ct);
            var member = await db.Members.SingleAsync(m => m.WorkspaceId == workspaceId && m.UserId == user.Id, ct);
            member.Named(user.Email ?? string.Empty).Accept(clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<IReadOnlyList<FieldError>> PasswordErrorsAsync(AppUser user, string password)
    {
        var errors = new List<FieldError>();
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, user, password);
            errors.AddRange(result.Errors.Select(e => new FieldError("Password", e.Description)));
        }

        return errors;
    }

    private async Task<SignInLink?> FindAsync(AppDbContext db, string token, CancellationToken ct)
    {
        var hash = SecretToken.Hash(token);
        var link = await db.SignInLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        return link is not null && link.IsOpen(clock.GetUtcNow().UtcDateTime) ? link : null;
    }
}
