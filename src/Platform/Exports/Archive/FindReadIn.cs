using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Exports.Archive;

/// <summary>When a workspace was read in from an archive, and from which: what its trail says before that is the archive's word.</summary>
public sealed class FindReadIn(AppDb appDb)
{
    /// <summary>Null when it was not read in.</summary>
    public async Task<(DateTime AtUtc, string Archive)?> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == actor.WorkspaceId, ct);
        return workspace.ReadInUtc is { } at ? (at, workspace.ReadInFrom ?? "") : null;
    }
}
