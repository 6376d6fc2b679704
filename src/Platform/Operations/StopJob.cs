using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Operations;

/// <summary>Lets an administrator stop a job of any workspace, as who started it could.</summary>
public sealed class StopJob(AppDb appDb, Administrators administrators, CancelJob cancel)
{
    public async Task<Outcome<Done>> RunAsync(string workspace, Guid jobId, Guid userId, CancellationToken ct)
    {
        if (!await administrators.IsOneAsync(userId, ct))
        {
            return Refusal.NotFound("job");
        }

        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(w => w.Slug == workspace, ct) is { } found
            ? await cancel.RunForSystemAsync(jobId, found.Id, ct) : Refusal.NotFound("job");
    }
}
