using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Entente.Platform.Tests.Jobs;

/// <summary>Jobs are rows: they outlive the server, stop when asked, and run with the rights of who started them.</summary>
public abstract class JobTests(Engine engine) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PlannedHandler handler = new();
    private TestDatabase database = null!;
    private Firm firm = null!;
    private Actor actor = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(engine);
        await using var services = database.Open();
        firm = await Firm.AddAsync(services, "alpha");
        actor = await Firm.ActorAsync(services, firm.Members[WorkspaceRole.Contributor].UserId, firm.WorkspaceId);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_job_runs_and_says_what_came_of_it()
    {
        handler.Work = (_, progress, _) =>
        {
            progress.Report(new(0.5, "half way"));
            return Task.FromResult<Outcome<JobResult>>(new JobResult("Counted 42 ties.", "networks/1"));
        };
        await using var server = await StartAsync();
        var job = await server.RunAsync(actor);
        Assert.Equal((JobState.Done, 1.0, "Counted 42 ties.", "networks/1"), (job.State, job.Progress, job.Message, job.ResultPath));
    }

    [Fact]
    public async Task A_refusal_is_told_and_a_fault_is_not_shown()
    {
        handler.Work = (_, _, _) => Task.FromResult<Outcome<JobResult>>(Refusal.Invalid("Row 7 has no firm."));
        await using var server = await StartAsync();
        Assert.Equal((JobState.Failed, "Row 7 has no firm."), Ending(await server.RunAsync(actor)));

        handler.Work = (_, _, _) => throw new InvalidOperationException("secret inside");
        var failed = await server.RunAsync(actor);
        Assert.Equal(JobState.Failed, failed.State);
        Assert.DoesNotContain("secret", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_job_stops_when_asked()
    {
        handler.Work = WaitForEverAsync;
        await using var server = await StartAsync();
        var job = await server.QueueAsync(actor);
        await handler.Begun.WaitAsync(Patience);
        Assert.True((await server.Get<CancelJob>().RunAsync(job.Id, actor, CancellationToken.None)).IsDone);
        Assert.Equal(JobState.Cancelled, (await server.EndOfAsync(job.Id, actor)).State);
    }

    [Fact]
    public async Task A_running_job_stops_when_its_starter_is_removed_or_loses_the_role()
    {
        foreach (var role in new WorkspaceRole?[] { WorkspaceRole.Viewer, null })
        {
            var begun = new TaskCompletionSource();
            handler.Work = (who, progress, ct) =>
            {
                begun.TrySetResult();
                return WaitForEverAsync(who, progress, ct);
            };
            await using var server = await StartAsync();
            var starter = await Firm.ActorAsync(server.Services, actor.UserId, actor.WorkspaceId);
            var owner = await Firm.ActorAsync(server.Services, firm.Owner.UserId, firm.WorkspaceId);
            var job = await server.QueueAsync(starter);
            await begun.Task.WaitAsync(Patience);
            await using (var scope = server.Services.CreateAsyncScope())
            {
                var members = scope.ServiceProvider.GetRequiredService<WorkspaceMembers>();
                _ = role is { } lower
                    ? (await members.ChangeRoleAsync(actor.UserId, lower, false, owner, CancellationToken.None)).Value
                    : (await members.RemoveAsync(actor.UserId, owner, CancellationToken.None)).Value;
            }

            Assert.Equal(JobState.Cancelled, (await server.EndOfAsync(job.Id, owner)).State);
        }
    }

    [Fact]
    public async Task A_job_that_the_stopping_server_interrupts_runs_again_at_the_next_start()
    {
        handler.Work = WaitForEverAsync;
        Job job;
        await using (var server = await StartAsync())
        {
            job = await server.QueueAsync(actor);
            await handler.Begun.WaitAsync(Patience);
        }

        handler.Work = (_, _, _) => Task.FromResult<Outcome<JobResult>>(new JobResult("Done at last.", null));
        await using var next = await StartAsync();
        Assert.Equal((JobState.Done, "Done at last."), Ending(await next.EndOfAsync(job.Id, actor)));
    }

    [Fact]
    public async Task A_job_that_killed_the_server_three_times_is_given_up()
    {
        var job = Job.Queue(actor.WorkspaceId, actor.UserId, PlannedHandler.KindName, "Deadly", "{}", DateTime.UnixEpoch);
        for (var attempt = 0; attempt < Job.MaxAttempts; attempt++)
        {
            job.Begin(DateTime.UnixEpoch);
        }

        await using (var services = database.Open())
        await using (var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None))
        {
            db.Jobs.Add(job);
            await db.SaveChangesAsync();
        }

        handler.Work = (_, _, _) => throw new InvalidOperationException("must not run");
        await using var server = await StartAsync();
        var ended = await server.EndOfAsync(job.Id, actor);
        Assert.Equal(JobState.Failed, ended.State);
        Assert.Contains("not tried again", ended.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_of_somebody_who_lost_the_place_in_the_workspace_does_not_run()
    {
        var ran = false;
        handler.Work = (_, _, _) =>
        {
            ran = true;
            return Task.FromResult<Outcome<JobResult>>(new JobResult("ran", null));
        };
        Job job;
        await using (var services = database.Open())
        {
            job = await services.GetRequiredService<JobQueue>()
                .StartAsync(actor, PlannedHandler.KindName, "Too late", new { }, CancellationToken.None);
            await firm.ExpelAsync(services);
            await using var scope = services.CreateAsyncScope();
            var owner = await Firm.ActorAsync(services, firm.Owner.UserId, firm.WorkspaceId);
            Assert.True((await scope.ServiceProvider.GetRequiredService<WorkspaceMembers>().RemoveAsync(actor.UserId, owner, CancellationToken.None)).IsDone);
        }

        await using var server = await StartAsync();
        var ended = await server.EndOfAsync(job.Id, actor);
        Assert.Equal(JobState.Failed, ended.State);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_contributor_cannot_cancel_what_somebody_else_started()
    {
        handler.Work = WaitForEverAsync;
        await using var server = await StartAsync();
        var owner = await Firm.ActorAsync(server.Services, firm.Owner.UserId, firm.WorkspaceId);
        var job = await server.QueueAsync(owner);
        var refused = await server.Get<CancelJob>().RunAsync(job.Id, actor, CancellationToken.None);
        Assert.Equal(RefusalKind.Forbidden, refused.Refusal!.Kind);
        Assert.True((await server.Get<CancelJob>().RunAsync(job.Id, owner, CancellationToken.None)).IsDone);
    }

    private static (JobState State, string? Message) Ending(JobView job) => (job.State, job.Message);

    private static async Task<Outcome<JobResult>> WaitForEverAsync(Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        await Task.Delay(Timeout.Infinite, ct);
        return new JobResult("never", null);
    }

    private async Task<TestServer> StartAsync()
    {
        var services = database.Open(s => s.AddSingleton<IJobHandler>(handler).AddJobRunner());
        var server = new TestServer(services);
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(CancellationToken.None);
        }

        return server;
    }

    private sealed class PlannedHandler : IJobHandler
    {
        public const string KindName = "test.planned";

        private readonly TaskCompletionSource begun = new();

        public Func<Actor, IProgress<JobStep>, CancellationToken, Task<Outcome<JobResult>>> Work { get; set; } = null!;

        public Task Begun => begun.Task;

        public string Kind => KindName;

        public Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
        {
            begun.TrySetResult();
            return Work(actor, progress, ct);
        }
    }

    private sealed class TestServer(ServiceProvider services) : IAsyncDisposable
    {
        public IServiceProvider Services => services;

        public T Get<T>()
            where T : notnull => services.GetRequiredService<T>();

        public Task<Job> QueueAsync(Actor actor) =>
            Get<JobQueue>().StartAsync(actor, PlannedHandler.KindName, "Planned", new { }, CancellationToken.None);

        public async Task<JobView> RunAsync(Actor actor) => await EndOfAsync((await QueueAsync(actor)).Id, actor);

        public async Task<JobView> EndOfAsync(Guid jobId, Actor actor)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (true)
            {
                var job = (await Get<ShowJob>().RunAsync(jobId, actor, patience.Token)).Value;
                if (job.IsFinished)
                {
                    return job;
                }

                await Task.Delay(20, patience.Token);
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var hosted in services.GetServices<IHostedService>())
            {
                await hosted.StopAsync(CancellationToken.None);
            }

            await services.DisposeAsync();
        }
    }
}

public sealed class JobsOnSqlite() : JobTests(Engine.Sqlite);

public sealed class JobsOnPostgres() : JobTests(Engine.Postgres);
