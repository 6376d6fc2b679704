using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Jobs;

/// <summary>Runs a failed or cancelled job again, as a new job with the rights of whoever asks for it now.</summary>
public sealed class RetryJob(AppDb appDb, JobQueue queue, IEnumerable<IJobHandler> handlers, TimeProvider clock)
{
    public async Task<Outcome<JobView>> RunAsync(Guid jobId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, ct);
        if (job is null)
        {
            return Refusal.NotFound("job");
        }

        if (job.StartedByUserId != actor.UserId && actor.Lacks(Permission.Delete, "run other people's jobs again") is { } refusal)
        {
            return refusal;
        }

        if (actor.Lacks(Permission.Edit, "run jobs again") is { } forbidden)
        {
            return forbidden;
        }

        if (job.State is not (JobState.Failed or JobState.Cancelled))
        {
            return Refusal.Conflict("Only a job that failed or was cancelled can be run again.");
        }

        if (handlers.FirstOrDefault(handler => handler.Kind == job.Kind) is not { MayRetry: true })
        {
            return Refusal.Conflict("A job of this kind is started again from the page that it belongs to.");
        }

        var again = Job.Queue(actor.WorkspaceId, actor.UserId, job.Kind, job.Title, job.InputJson, clock.GetUtcNow().UtcDateTime);
        db.Jobs.Add(again);
        await db.SaveChangesAsync(ct);
        queue.Wake(again);
        return JobView.Of(again);
    }
}
