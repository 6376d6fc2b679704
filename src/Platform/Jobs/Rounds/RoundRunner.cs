using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Jobs.Rounds;

/// <summary>Makes the rounds: each one when its time has come, one workspace after the other.</summary>
internal sealed class RoundRunner(IServiceScopeFactory scopes, AppDb appDb, TimeProvider clock, ILogger<RoundRunner> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Type, DateTimeOffset> next = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunDueAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is left to do is found at the next start.
        }
    }

    private async Task RunDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var round in scope.ServiceProvider.GetServices<IRound>())
        {
            var now = clock.GetUtcNow();
            if (next.TryGetValue(round.GetType(), out var due) && due > now)
            {
                continue;
            }

            next[round.GetType()] = now + round.Every;
            try
            {
                await RunEverywhereAsync(round, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                // The next round finds what this one left.
                log.LogError(e, "The round {Round} failed.", round.GetType().Name);
            }
        }
    }

    private async Task RunEverywhereAsync(IRound round, CancellationToken ct)
    {
        List<Guid> workspaces;
        await using (var db = await appDb.OpenForUserAsync(Guid.Empty, ct))
        {
            workspaces = await db.Workspaces.Select(w => w.Id).ToListAsync(ct);
        }

        foreach (var workspace in workspaces)
        {
            await using var db = await appDb.OpenForSystemAsync(workspace, ct);
            await round.RunAsync(db, ct);
        }
    }
}
