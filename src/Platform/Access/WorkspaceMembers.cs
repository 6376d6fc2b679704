using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

public sealed record MemberView(
    Guid UserId, string Name, string Email, WorkspaceRole Role, DateTime? JoinedUtc, bool IsDisabled, bool IsLimited, bool HasSecondFactor);

/// <summary>Who belongs to a workspace, and as what. A workspace always keeps an owner who can sign in.</summary>
public sealed class WorkspaceMembers(AppDb appDb, Saving saving, TimeProvider clock)
{
    private const string ManageMembers = "manage members";

    public async Task<Outcome<IReadOnlyList<MemberView>>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await (
            from m in db.Members
            join u in db.Users on m.UserId equals u.Id
            where m.WorkspaceId == actor.WorkspaceId
            orderby u.DisplayName, u.Id
            select new MemberView(
                u.Id, u.DisplayName, u.Email!, m.Role, m.JoinedUtc, u.DisabledUtc != null,
                m.LimitedUtc != null, db.Authenticators.Any(a => a.UserId == u.Id))).ToListAsync(ct);
    }

    /// <summary>A new role, and for contributors and viewers whether they see assigned relationships only. It holds at once.</summary>
    public async Task<Outcome<Done>> ChangeRoleAsync(Guid userId, WorkspaceRole role, bool isLimited, Actor actor, CancellationToken ct)
    {
        if (isLimited && !role.MayBeLimited())
        {
            return Refusal.Invalid(new FieldError(
                nameof(RoleBody.IsLimited), "Only contributors and viewers can be limited to assigned relationships."));
        }

        return await ChangeAsync(
            userId, actor, keepsOwner: role == WorkspaceRole.Owner,
            (_, member) =>
            {
                member.ChangeRole(role);
                member.Limit(isLimited, clock.GetUtcNow().UtcDateTime);
            },
            ct);
    }

    public Task<Outcome<Done>> RemoveAsync(Guid userId, Actor actor, CancellationToken ct) =>
        ChangeAsync(userId, actor, keepsOwner: false, (db, member) => db.Members.Remove(member), ct);

    private async Task<Outcome<Done>> ChangeAsync(
        Guid userId, Actor actor, bool keepsOwner, Action<AppDbContext, Member> change, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, ManageMembers) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var members = db.Members.Where(m => m.WorkspaceId == actor.WorkspaceId);
        if (await members.SingleOrDefaultAsync(m => m.UserId == userId, ct) is not { } member)
        {
            return Refusal.NotFound("member");
        }

        var otherOwners = members.Where(m => m.UserId != userId && m.Role == WorkspaceRole.Owner && m.JoinedUtc != null);
        if (member.Role == WorkspaceRole.Owner && !keepsOwner
            && !await otherOwners.AnyAsync(m => db.Users.Any(u => u.Id == m.UserId && u.DisabledUtc == null), ct))
        {
            return Refusal.Conflict("This is the only owner. Make somebody else an owner first.");
        }

        var email = await db.Users.Where(u => u.Id == userId).Select(u => u.Email).SingleAsync(ct);
        change(db, member.Named(email ?? string.Empty));
        return await saving.TrySaveAsync(db, "member", ct: ct) is { } notSaved ? notSaved : Done.Value;
    }
}
