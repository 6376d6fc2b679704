using Entente.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>Opens contexts: one per use case, with its connection open, so that the workspace is set once.</summary>
public sealed class AppDb(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>A context that sees the actor's workspace and nothing else.</summary>
    public Task<AppDbContext> OpenAsync(Actor actor, CancellationToken ct) =>
        OpenAsync(actor.WorkspaceId, actor.UserId, actor.Name, ct, actor.SeesAssignedOnly);

    /// <summary>
    /// A context in the workspace that a private link names, for somebody who has no account. The caller looks the link's
    /// secret up in it before anything else.
    /// </summary>
    public Task<AppDbContext> OpenForLinkAsync(Guid workspaceId, string who, CancellationToken ct) =>
        OpenAsync(workspaceId, Guid.Empty, who, ct);

    /// <summary>A context that sees no workspace: people, workspaces by name, and the person's own memberships.</summary>
    internal Task<AppDbContext> OpenForUserAsync(Guid userId, CancellationToken ct) =>
        OpenAsync(Guid.Empty, userId, string.Empty, ct);

    /// <summary>A context in a workspace for the system itself: the job runner and the administrator's commands.</summary>
    internal Task<AppDbContext> OpenForSystemAsync(Guid workspaceId, CancellationToken ct) =>
        OpenAsync(workspaceId, Guid.Empty, "Entente", ct);

    /// <summary>A context for migrations and backups: it keeps the connection's own role.</summary>
    internal AppDbContext OpenAsOwner()
    {
        var db = contexts.CreateDbContext();
        db.ActsAsOwner = true;
        return db;
    }

    private async Task<AppDbContext> OpenAsync(
        Guid workspaceId, Guid userId, string userName, CancellationToken ct, bool seesAssignedOnly = false)
    {
        var db = await contexts.CreateDbContextAsync(ct);
        try
        {
            db.Enter(workspaceId, userId, userName, seesAssignedOnly);
            await db.Database.OpenConnectionAsync(ct);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}
