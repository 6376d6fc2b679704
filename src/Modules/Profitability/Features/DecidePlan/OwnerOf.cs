using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Who does it.</summary>
internal sealed record PlanOwner(Guid Id, string Name);

/// <summary>Members who can own a decision: those who have joined.</summary>
internal static class OwnerOf
{
    public static async Task<Outcome<PlanOwner>> FindAsync(AppDbContext db, Guid userId, Actor actor, CancellationToken ct)
    {
        if (userId == actor.UserId)
        {
            return new PlanOwner(actor.UserId, actor.Name);
        }

        return await Members(db, actor, userId).FirstOrDefaultAsync(ct) is { } found
            ? found
            : Refusal.Invalid(new FieldError("OwnerId", "Choose a member of this workspace."));
    }

    public static async Task<IReadOnlyList<PlanOwner>> ListAsync(AppDb appDb, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await Members(db, actor).ToListAsync(ct)).OrderBy(owner => owner.Name, StringComparer.Ordinal).ToList();
    }

    private static IQueryable<PlanOwner> Members(AppDbContext db, Actor actor, Guid? only = null) =>
        from member in db.Members
        join user in db.Users on member.UserId equals user.Id
        where member.WorkspaceId == actor.WorkspaceId && member.JoinedUtc != null && (only == null || user.Id == only)
        select new PlanOwner(user.Id, user.DisplayName);
}
