using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>Finds out who a signed-in person is in a workspace: looked up at every request, so that a right that is taken away ends at once.</summary>
public sealed class WorkspaceAccess(AppDb appDb)
{
    /// <summary>Null when there is no such workspace, or the person has no place in it: both look the same.</summary>
    public async Task<Actor?> FindActorAsync(Guid userId, string workspaceSlug, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await Actors(db, userId).Where(x => x.WorkspaceSlug == workspaceSlug).SingleOrDefaultAsync(ct);
    }

    /// <summary>The same for work that was queued: by the workspace's id.</summary>
    public async Task<Actor?> FindActorAsync(Guid userId, Guid workspaceId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await Actors(db, userId).Where(x => x.WorkspaceId == workspaceId).SingleOrDefaultAsync(ct);
    }

    /// <summary>The workspaces that the person has joined, by name.</summary>
    public async Task<IReadOnlyList<Actor>> ListAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await Actors(db, userId).OrderBy(x => x.WorkspaceName).ToListAsync(ct);
    }

    private static IQueryable<Actor> Actors(AppDbContext db, Guid userId) =>
        from member in db.Members
        join workspace in db.Workspaces on member.WorkspaceId equals workspace.Id
        join user in db.Users on member.UserId equals user.Id
        where member.UserId == userId && member.JoinedUtc != null && user.DisabledUtc == null
        select new Actor
        {
            UserId = user.Id,
            Name = user.DisplayName,
            WorkspaceId = workspace.Id,
            WorkspaceSlug = workspace.Slug,
            WorkspaceName = workspace.Name,
            Role = member.Role,
            SeesAssignedOnly = member.LimitedUtc != null,
            Locale = user.Locale,
            TimeZone = user.TimeZone,
        };
}
