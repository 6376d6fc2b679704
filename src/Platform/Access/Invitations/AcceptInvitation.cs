using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>
/// Uses an invitation up, once: somebody who has an account signs in and joins; somebody new makes the account with it.
/// </summary>
public sealed class AcceptInvitation(
    AppDb appDb, UserManager<AppUser> users, SignInManager<AppUser> signIn, TimeProvider clock)
{
    private static readonly Refusal Closed = Refusal.Invalid(
        "This invitation has been used, taken back, has expired, or its address is not complete. Ask who invited you for a new one.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What the invitation is to, without using it.</summary>
    public async Task<Outcome<InvitationForYou>> LookAsync(string slug, string token, CancellationToken ct)
    {
        if (await FindWorkspaceAsync(slug, ct) is not { } workspace)
        {
            return Closed;
        }

        await using var db = await appDb.OpenForSystemAsync(workspace.Id, ct);
        return await FindAsync(db, token, ct) is { } invitation
            ? new InvitationForYou(
                workspace.Name, invitation.Email, invitation.Name, invitation.Role,
                await users.FindByEmailAsync(invitation.Email) is not null)
            : Closed;
    }

    /// <summary>Joins somebody who is signed in; answers the workspace's address. The invitation is for one e-mail address.</summary>
    public async Task<Outcome<string>> JoinAsync(string slug, string token, Guid userId, CancellationToken ct) =>
        await users.FindByIdAsync(userId.ToString()) is { DisabledUtc: null } user ? await UseAsync(slug, token, _ => Task.FromResult<Outcome<AppUser>>(user), ct) : Closed;

    /// <summary>Makes the account, joins, and signs in.</summary>
    public async Task<Outcome<string>> JoinAsNewAsync(string slug, string token, string name, string password, CancellationToken ct)
    {
        AppUser? made = null;
        var joined = await UseAsync(
            slug, token,
            async invitation =>
            {
                var outcome = await CreateAsync(invitation.Email, name, password);
                outcome.TryGet(out made, out _);
                return outcome;
            },
            ct);
        if (joined.IsDone)
        {
            await signIn.SignInAsync(made!, isPersistent: false);
        }

        return joined;
    }

    private async Task<Outcome<string>> UseAsync(
        string slug, string token, Func<Invitation, Task<Outcome<AppUser>>> who, CancellationToken ct)
    {
        if (await FindWorkspaceAsync(slug, ct) is not { } workspace)
        {
            return Closed;
        }

        await using var db = await appDb.OpenForSystemAsync(workspace.Id, ct);
        if (await FindAsync(db, token, ct) is not { } invitation)
        {
            return Closed;
        }

        if (!(await who(invitation)).TryGet(out var user, out var refusal))
        {
            return refusal;
        }

        if (!string.Equals(user.NormalizedEmail, users.NormalizeEmail(invitation.Email), StringComparison.Ordinal))
        {
            return Refusal.Conflict($"This invitation is for {invitation.Email}, and you are signed in as {user.Email}. Sign out first.");
        }

        invitation.Accept(Now);
        var isNew = !await db.Members.AnyAsync(m => m.WorkspaceId == workspace.Id && m.UserId == user.Id, ct);
        if (isNew)
        {
            var member = Member.Join(workspace.Id, user, invitation.Role, Now);
            member.Limit(invitation.IsLimited, Now);
            db.Members.Add(member);
        }

        return await SaveAsync(db, ct) ? $"/w/{workspace.Slug}" : Closed;
    }

    /// <summary>False when somebody used the same invitation in the same moment.</summary>
    private static async Task<bool> SaveAsync(AppDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private async Task<Outcome<AppUser>> CreateAsync(string email, string name, string password)
    {
        if (await users.FindByEmailAsync(email) is not null)
        {
            return Refusal.Conflict($"There is an account for {email} already. Sign in with it, then open the invitation again.");
        }

        var user = new AppUser
        {
            Id = Guid.CreateVersion7(), UserName = email, Email = email, DisplayName = name.Trim(), CreatedUtc = Now,
        };
        var result = await users.CreateAsync(user, password);
        return result.Succeeded ? user : Refusal.Invalid([.. result.Errors.Select(e => new FieldError("Password", e.Description))]);
    }

    private async Task<Workspace?> FindWorkspaceAsync(string slug, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(w => w.Slug == slug, ct);
    }

    private async Task<Invitation?> FindAsync(AppDbContext db, string token, CancellationToken ct)
    {
        var hash = SecretToken.Hash(token);
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash, ct);
        return invitation is not null && invitation.IsOpen(Now) ? invitation : null;
    }
}
