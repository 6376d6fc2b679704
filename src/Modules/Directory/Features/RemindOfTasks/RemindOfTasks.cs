using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Notifications;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Tells owners of tasks when a reminder is due: once, on the day or as soon after it as the server runs.</summary>
internal sealed class RemindOfTasks(Notifying notifying, TimeProvider clock) : IRound
{
    /// <summary>More at once wait for the next round.</summary>
    private const int Most = 200;

    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(AppDbContext db, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var due = await db.Set<TimelineEntry>()
            .Where(e => e.RemindOn != null && e.RemindOn <= today && e.RemindedUtc == null)
            .Where(e => e.Kind == EntryKind.Task && e.DoneUtc == null && e.DeletedUtc == null)
            .OrderBy(e => e.RemindOn).ThenBy(e => e.Id).Take(Most).ToListAsync(ct);
        foreach (var task in due)
        {
            task.Remind(now);
            if (task.OwnerId is { } owner)
            {
                var when = task.Day is { } day ? $", due {Text.Day(day)}" : string.Empty;
                await notifying.TellAsync(db, owner, $"Reminder: {task.Title}{when}", $"timeline/{task.Id}", $"reminder:{task.Id}:{task.RemindOn:yyyyMMdd}", ct);
            }
        }

        if (due.Count > 0)
        {
            await db.SaveChangesAsync(ct);
        }
    }
}
