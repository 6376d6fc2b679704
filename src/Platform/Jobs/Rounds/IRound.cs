using Entente.Platform.Storage;

namespace Entente.Platform.Jobs.Rounds;

/// <summary>
/// Something that the server looks at by itself now and then, in every workspace: reminders that have become due.
/// Register it as a scoped service. A round must find out by itself what is left to do: it may be missed or repeated.
/// </summary>
public interface IRound
{
    /// <summary>How often, at the most every minute.</summary>
    TimeSpan Every { get; }

    /// <summary>Looks at one workspace. The context is the system's; what it changes is saved by the round.</summary>
    Task RunAsync(AppDbContext db, CancellationToken ct);
}
