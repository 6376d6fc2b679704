using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>The task, the version that the person saw, and whether it is done now or open again.</summary>
internal sealed record SettleTaskInput(Guid Id, Guid Version, bool IsDone);

/// <summary>What became of the task, and the one that follows when it comes again.</summary>
internal sealed record SettledTask(EntryView Task, Guid? FollowingId, DateOnly? FollowingOn);

/// <summary>Marks a task as done, or as open again. A task that comes again is followed by its next one.</summary>
internal sealed class SettleTask(AppDb appDb, Saving saving, EntryWriting writing)
{
    public async Task<Outcome<SettledTask>> RunAsync(SettleTaskInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "settle tasks") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await EntryOf.SeenAsync(db, input.Id, input.Version, ct)).TryGet(out var entry, out var gone))
        {
            return gone;
        }

        if (entry.Kind != EntryKind.Task)
        {
            return Refusal.Invalid($"Only a task can be done. This is a {entry.Kind.Word()}.");
        }

        if (entry.DoneUtc is not null == input.IsDone)
        {
            return Refusal.Conflict(input.IsDone ? "The task is done already." : "The task is open already.");
        }

        var following = await SettleAsync(db, entry, input.IsDone, actor, ct);
        return await saving.TrySaveAsync(db, EntryWriting.Record, ct: ct) is { } refusal
            ? refusal : new SettledTask((await Entries.FindAsync(db, entry.Id, ct))!, following?.Id, following?.Day);
    }

    private async Task<TimelineEntry?> SettleAsync(AppDbContext db, TimelineEntry entry, bool isDone, Actor actor, CancellationToken ct)
    {
        var now = writing.NowUtc;
        TimelineEntry? following = null;
        if (isDone)
        {
            following = entry.Following(DateOnly.FromDateTime(now), now);
            entry.Complete(actor.Name, now);
        }
        else
        {
            entry.Reopen(now);
        }

        await SubjectLinks.FollowAsync(db, entry, ct);
        if (following is not null)
        {
            db.Add(following);
            SubjectLinks.Add(db, following, []);
        }

        return following;
    }
}
