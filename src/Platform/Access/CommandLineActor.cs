using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>Who acts when the administrator of the machine works in a workspace by command: nobody of its members, with all rights.</summary>
public sealed class CommandLineActor(AppDb appDb)
{
    public async Task<Outcome<Actor>> FindAsync(string workspaceSlug, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(w => w.Slug == workspaceSlug, ct) is { } workspace
            ? new Actor
            {
                UserId = Guid.Empty,
                Name = "Command line",
                WorkspaceId = workspace.Id,
                WorkspaceSlug = workspace.Slug,
                WorkspaceName = workspace.Name,
                Role = WorkspaceRole.Owner,
            }
            : Refusal.NotFound($"workspace {workspaceSlug}; 'entente workspace list' shows them");
    }
}
