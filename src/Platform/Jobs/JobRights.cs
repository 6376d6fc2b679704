using Entente.Platform.Access;

namespace Entente.Platform.Jobs;

/// <summary>
/// Looks every second whether the person who started a job still has the rights with which it began, and stops the job
/// when not: a right that is taken away ends in running jobs, too.
/// </summary>
internal sealed class JobRights(WorkspaceAccess access, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Watches until <paramref name="ended"/>; <paramref name="stop"/> is called at most once.</summary>
    public async Task WatchAsync(Actor began, Func<Task> stop, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                if (Lost(began, await access.FindActorAsync(began.UserId, began.WorkspaceId, ended)))
                {
                    await stop();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended by itself.
        }
    }

    private static bool Lost(Actor began, Actor? now) =>
        now is null || now.Role > began.Role || (now.SeesAssignedOnly && !began.SeesAssignedOnly);
}
