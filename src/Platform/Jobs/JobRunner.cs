using System.Threading.Channels;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Jobs;

/// <summary>
/// Runs queued jobs one after the other, and long ones (imports) one after the other beside them. What was queued or running when the server stopped is found again at the
/// next start.
/// </summary>
internal sealed class JobRunner(
    JobQueue queue, AppDb appDb, WorkspaceAccess access, IEnumerable<IJobHandler> handlers, TimeProvider clock,
    ILogger<JobRunner> log, IHostApplicationLifetime? lifetime = null) : BackgroundService
{
    private readonly Channel<JobAddress> longOnes = Channel.CreateUnbounded<JobAddress>();
    private readonly Dictionary<string, IJobHandler> byKind = handlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await lifetime.StartedAsync(stoppingToken);
            await RecoverAsync(stoppingToken);
            await Task.WhenAll(RunShortAsync(stoppingToken), RunLongAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what waits is found again at the next start.
        }
    }

    private async Task RunShortAsync(CancellationToken stopping)
    {
        await foreach (var address in queue.Waiting.ReadAllAsync(stopping))
        {
            if (byKind.TryGetValue(address.Kind, out var handler) && handler.IsLong)
            {
                longOnes.Writer.TryWrite(address);
            }
            else
            {
                await RunSafelyAsync(address, stopping);
            }
        }
    }

    private async Task RunLongAsync(CancellationToken stopping)
    {
        await foreach (var address in longOnes.Reader.ReadAllAsync(stopping))
        {
            await RunSafelyAsync(address, stopping);
        }
    }

    private async Task RunSafelyAsync(JobAddress address, CancellationToken stopping)
    {
        try
        {
            await RunAsync(address, stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // The runner outlives any job: the job's own failure is stored by RunAsync, this is the storage failing.
            log.LogError(e, "Job {JobId} could not be run or recorded.", address.JobId);
        }
    }

    /// <summary>Queues again what an earlier process left behind, and gives up what killed the server three times.</summary>
    private async Task RecoverAsync(CancellationToken ct)
    {
        List<Guid> workspaces;
        await using (var db = await appDb.OpenForUserAsync(Guid.Empty, ct))
        {
            workspaces = await db.Workspaces.Select(w => w.Id).ToListAsync(ct);
        }

        foreach (var workspace in workspaces)
        {
            await using var db = await appDb.OpenForSystemAsync(workspace, ct);
            var left = await db.Jobs.Where(j => j.State == JobState.Running || j.State == JobState.Queued)
                .OrderBy(j => j.Id).ToListAsync(ct);
            foreach (var job in left.Where(j => j.State == JobState.Running))
            {
                PutBackOrGiveUp(job);
            }

            await db.SaveChangesAsync(ct);
            left.Where(j => j.State == JobState.Queued).ToList().ForEach(queue.Wake);
        }
    }

    private void PutBackOrGiveUp(Job job)
    {
        if (job.Attempts >= Job.MaxAttempts)
        {
            job.Finish(
                JobState.Failed, $"The server stopped {job.Attempts} times during this job; it is not tried again.", null, Now());
        }
        else
        {
            job.PutBack();
        }
    }

    private async Task RunAsync(JobAddress address, CancellationToken stopping)
    {
        if (await BeginAsync(address, stopping) is not { } job)
        {
            return;
        }

        using var progress = new JobProgress(appDb, queue, address, clock, log);
        var cancel = queue.Track(address.JobId, stopping);
        try
        {
            await progress.LogAsync(job.Attempts > 1 ? $"Begun again, for the {Ordinal(job.Attempts)} time." : "Begun.");
            var outcome = await HandleAsync(job, progress, cancel.Token);
            await progress.CompleteAsync();
            await UpdateAsync(address, j => Finish(j, outcome));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await progress.CompleteAsync();
            await UpdateAsync(address, j => EndCancelled(j, stopping.IsCancellationRequested));
        }
        catch (Exception e)
        {
            log.LogError(e, "Job {JobId} ({Kind}) failed.", address.JobId, job.Kind);
            await progress.CompleteAsync();
            await UpdateAsync(address, j => j.Finish(
                JobState.Failed, $"This failed by a fault of the program. The log has the details under {j.Id}.", null, Now()));
        }
        finally
        {
            queue.Untrack(address.JobId);
        }
    }

    private async Task<Job?> BeginAsync(JobAddress address, CancellationToken ct)
    {
        await using var db = await appDb.OpenForSystemAsync(address.WorkspaceId, ct);
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Id == address.JobId, ct);
        if (job is not { State: JobState.Queued })
        {
            return null;
        }

        if (job.CancelRequested)
        {
            job.Finish(JobState.Cancelled, "Cancelled before it began.", null, Now());
        }
        else
        {
            job.Begin(Now());
        }

        await db.SaveChangesAsync(ct);
        return job.State == JobState.Running ? job : null;
    }

    private async Task<Outcome<JobResult>> HandleAsync(Job job, JobProgress progress, CancellationToken ct)
    {
        if (!byKind.TryGetValue(job.Kind, out var handler))
        {
            return Refusal.Invalid($"This version has no job of the kind '{job.Kind}'.");
        }

        var actor = await access.FindActorAsync(job.StartedByUserId, job.WorkspaceId, ct);
        return actor is null
            ? Refusal.Invalid("The person who started this has no place in the workspace any more.")
            : await RunWatchedAsync(handler, job, actor, progress, ct);
    }

    /// <summary>The handler's work, stopped when its starter loses the rights with which it began.</summary>
    private async Task<Outcome<JobResult>> RunWatchedAsync(
        IJobHandler handler, Job job, Actor actor, JobProgress progress, CancellationToken ct)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watching = new JobRights(access, clock).WatchAsync(actor, () => StopAsync(new(job.WorkspaceId, job.Id, job.Kind)), ended.Token);
        try
        {
            return await handler.RunAsync(job.InputJson, actor, progress, ct);
        }
        finally
        {
            await ended.CancelAsync();
            await watching;
        }
    }

    private async Task StopAsync(JobAddress address)
    {
        await UpdateAsync(address, j => j.RequestCancel());
        queue.CancelRunning(address.JobId);
    }

    private void Finish(Job job, Outcome<JobResult> outcome)
    {
        if (outcome.TryGet(out var result, out var refusal))
        {
            job.Finish(JobState.Done, result.Message, result.ResultPath, Now());
        }
        else
        {
            var details = refusal.Errors.Take(20).Select(e => $"{e.Field}: {e.Message}");
            job.Finish(JobState.Failed, string.Join('\n', [refusal.Message, .. details]), null, Now());
        }
    }

    private void EndCancelled(Job job, bool serverStops)
    {
        if (serverStops && !job.CancelRequested)
        {
            job.PutBack();
        }
        else
        {
            job.Finish(JobState.Cancelled, byKind[job.Kind].CancelledMessage, null, Now());
        }
    }

    /// <summary>Not cancelled with the server: the last word about a job must be stored.</summary>
    private async Task UpdateAsync(JobAddress address, Action<Job> change)
    {
        await using var db = await appDb.OpenForSystemAsync(address.WorkspaceId, CancellationToken.None);
        for (var attempt = 0; ; attempt++)
        {
            var job = await db.Jobs.SingleAsync(j => j.Id == address.JobId, CancellationToken.None);
            change(job);
            db.Add(JobLine.Of(job, job.IsFinished ? job.Message ?? "Ended." : "The server stopped; this waits for its next start.", Now()));
            try
            {
                await db.SaveChangesAsync(CancellationToken.None);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 5)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static string Ordinal(int number) => number == 2 ? "second" : "third";

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
