using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Jobs;

/// <summary>Asks a job to stop: at once when it waits, at its next step when it runs.</summary>
public sealed class CancelJob(AppDb appDb, JobQueue queue, TimeProvider clock)
{
    public async Task<Outcome<JobView>> RunAsync(Guid jobId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await StopAsync(
            db, jobId, job => job.StartedByUserId == actor.UserId ? null : actor.Lacks(Permission.Delete, "cancel other people's jobs"), ct);
    }

    /// <summary>The same for who looks after the installation.</summary>
    internal async Task<Outcome<Done>> RunForSystemAsync(Guid jobId, Guid workspaceId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForSystemAsync(workspaceId, ct);
        return (await StopAsync(db, jobId, _ => null, ct)).TryGet(out _, out var refusal) ? Done.Value : refusal;
    }

    private async Task<Outcome<JobView>> StopAsync(AppDbContext db, Guid jobId, Func<Job, Refusal?> forbids, CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            var job = await db.Jobs.SingleOrDefaultAsync(j => j.Id == jobId, ct);
            if (job is null)
            {
                return Refusal.NotFound("job");
            }

            if (forbids(job) is { } refusal)
            {
                return refusal;
            }

            if (job.IsFinished)
            {
                return Refusal.Conflict("This job has ended already.");
            }

            job.RequestCancel();
            if (job.State == JobState.Queued)
            {
                job.Finish(JobState.Cancelled, "Cancelled before it began.", null, clock.GetUtcNow().UtcDateTime);
            }

            try
            {
                await db.SaveChangesAsync(ct);
                queue.CancelRunning(jobId);
                return JobView.Of(job);
            }
            catch (DbUpdateConcurrencyException) when (attempt < 5)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
