using Microsoft.Extensions.Hosting;

namespace Entente.Platform.Jobs;

/// <summary>Work in the background begins when the server answers: the first page comes before it.</summary>
internal static class StartedHost
{
    /// <summary>Ends when the server has started; at once where there is no server.</summary>
    public static async Task StartedAsync(this IHostApplicationLifetime? lifetime, CancellationToken ct)
    {
        if (lifetime is not null && !lifetime.ApplicationStarted.IsCancellationRequested)
        {
            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(ct);
        }
    }
}
