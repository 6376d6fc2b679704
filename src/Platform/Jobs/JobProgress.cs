using System.Diagnostics;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Jobs;

/// <summary>Stores a running job's progress a few times a second at most, apart from the job's own work.</summary>
internal sealed class JobProgress(AppDb appDb, JobQueue queue, JobAddress address, TimeProvider clock, ILogger log) : IProgress<JobStep>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim one = new(1, 1);
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;
    private long lastStored;

    public void Report(JobStep value)
    {
        if (value.Log is { } line)
        {
            LogAsync(line).GetAwaiter().GetResult();
        }

        lock (gate)
        {
            if (last.IsCompleted && (lastStored == 0 || Stopwatch.GetElapsedTime(lastStored) >= Interval))
            {
                lastStored = Stopwatch.GetTimestamp();
                last = Task.Run(() => StoreAsync(value));
            }
        }
    }

    /// <summary>Waits for what is being stored, so that the end of the job is written last.</summary>
    public Task CompleteAsync() => last;

    /// <summary>Adds a line to the job's log.</summary>
    public async Task LogAsync(string line)
    {
        await using var db = await appDb.OpenForSystemAsync(address.WorkspaceId, CancellationToken.None);
        db.Add(JobLine.Of(address, line, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync();
    }

    public void Dispose() => one.Dispose();

    private async Task StoreAsync(JobStep step)
    {
        await one.WaitAsync();
        try
        {
            await using var db = await appDb.OpenForSystemAsync(address.WorkspaceId, CancellationToken.None);
            var job = await db.Jobs.SingleAsync(j => j.Id == address.JobId);
            if (job.CancelRequested)
            {
                queue.CancelRunning(address.JobId);
                return;
            }

            job.Report(step.Progress, step.Step);
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException e)
        {
            // A lost progress report harms nobody; the job goes on.
            log.LogDebug(e, "The progress of job {JobId} could not be stored.", address.JobId);
        }
        finally
        {
            one.Release();
        }
    }
}
