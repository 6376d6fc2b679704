using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Jobs;

/// <summary>A line of a job's log.</summary>
public sealed record JobLineView(DateTime AtUtc, string Text);

public sealed class ShowJob(AppDb appDb)
{
    private const int MostLines = 500;

    public async Task<Outcome<JobView>> RunAsync(Guid jobId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, ct);
        return job is null ? Refusal.NotFound("job") : JobView.Of(job);
    }

    /// <summary>The job's log, the latest lines of it, in their order; nothing when there is no such job.</summary>
    public async Task<IReadOnlyList<JobLineView>> LinesAsync(Guid jobId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var lines = await db.Set<JobLine>().AsNoTracking().Where(l => l.JobId == jobId)
            .OrderByDescending(l => l.Id).Take(MostLines).Select(l => new JobLineView(l.AtUtc, l.Text)).ToListAsync(ct);
        lines.Reverse();
        return lines;
    }
}
