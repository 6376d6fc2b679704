using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Jobs;

public sealed class ShowJob(AppDb appDb)
{
    public async Task<Outcome<JobView>> RunAsync(Guid jobId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, ct);
        return job is null ? Refusal.NotFound("job") : JobView.Of(job);
    }
}
