using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Platform.Jobs;

/// <summary>Where jobs are put: stored first, then the runner is woken.</summary>
public sealed class JobQueue(AppDb appDb, TimeProvider clock)
{
    private readonly Channel<JobAddress> waiting = Channel.CreateUnbounded<JobAddress>();
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> running = new();

    internal ChannelReader<JobAddress> Waiting => waiting.Reader;

    /// <summary>Adds the job to the caller's changes; call <see cref="Wake"/> once they are saved.</summary>
    public Job Add<TInput>(AppDbContext db, Actor actor, string kind, string title, TInput input)
    {
        var job = Job.Queue(
            actor.WorkspaceId, actor.UserId, kind, title, JsonSerializer.Serialize(input), clock.GetUtcNow().UtcDateTime);
        db.Jobs.Add(job);
        return job;
    }

    /// <summary>Stores the job at once and wakes the runner.</summary>
    public async Task<Job> StartAsync<TInput>(Actor actor, string kind, string title, TInput input, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var job = Add(db, actor, kind, title, input);
        await db.SaveChangesAsync(ct);
        Wake(job);
        return job;
    }

    public void Wake(Job job) => waiting.Writer.TryWrite(new(job.WorkspaceId, job.Id, job.Kind));

    internal CancellationTokenSource Track(Guid jobId, CancellationToken stopping) =>
        running[jobId] = CancellationTokenSource.CreateLinkedTokenSource(stopping);

    internal void Untrack(Guid jobId)
    {
        if (running.TryRemove(jobId, out var source))
        {
            source.Dispose();
        }
    }

    internal void CancelRunning(Guid jobId)
    {
        if (running.TryGetValue(jobId, out var source))
        {
            source.Cancel();
        }
    }
}

/// <summary>Where a job is stored.</summary>
internal readonly record struct JobAddress(Guid WorkspaceId, Guid JobId, string Kind);
