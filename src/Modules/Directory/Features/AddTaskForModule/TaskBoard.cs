using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Tasks that other modules add and settle, in their own transaction.</summary>
internal sealed class TaskBoard(EntryWriting writing) : ITaskBoard
{
    public async Task<Outcome<TaskRef>> AddAsync(AppDbContext db, Actor actor, NewTask task, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add tasks") is { } forbidden)
        {
            return forbidden;
        }

        if (task.Origin is { } known && await FindOpenAsync(db, known.Key, ct) is { } open)
        {
            return RefOf(open);
        }

        if (!(await writing.AddAsync(db, DetailsOf(task), actor, ct)).TryGet(out var entry, out var refused))
        {
            return refused;
        }

        if (task.Origin is { } origin)
        {
            entry.CameFrom(origin);
        }

        return RefOf(entry);
    }

    public async Task<IReadOnlyList<TaskRef>> ListAsync(AppDbContext db, IReadOnlyCollection<string> originKeys, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(e => e.DeletedUtc == null && e.OriginKey != null && originKeys.Contains(e.OriginKey))
            .OrderBy(e => e.DoneUtc != null).ThenBy(e => e.Day == null).ThenBy(e => e.Day).ThenBy(e => e.Id).ToListAsync(ct);
        return entries.ConvertAll(RefOf);
    }

    public async Task SettleAsync(AppDbContext db, Actor actor, string originKey, CancellationToken ct)
    {
        var open = await db.Set<TimelineEntry>()
            .Where(e => e.OriginKey == originKey && e.DoneUtc == null && e.DeletedUtc == null).ToListAsync(ct);
        foreach (var entry in open)
        {
            entry.Complete(actor.Name, writing.NowUtc);
            await SubjectLinks.FollowAsync(db, entry, ct);
        }
    }

    private static async Task<TimelineEntry?> FindOpenAsync(AppDbContext db, string key, CancellationToken ct) =>
        db.Set<TimelineEntry>().Local.FirstOrDefault(e => e.OriginKey == key && e.IsOpenTask && e.DeletedUtc is null)
        ?? await db.Set<TimelineEntry>().Where(e => e.OriginKey == key && e.DoneUtc == null && e.DeletedUtc == null)
            .OrderBy(e => e.Id).FirstOrDefaultAsync(ct);

    private static EntryDetails DetailsOf(NewTask task) => new()
    {
        Kind = EntryKind.Task,
        Title = task.Title,
        Text = task.Text,
        Day = task.DueOn,
        OwnerId = task.OwnerId,
        RemindOn = task.RemindOn,
        RelationshipId = task.Subject.RelationshipId,
        OrganisationId = task.Subject.RelationshipId is null && task.Subject.PersonId is null ? task.Subject.OrganisationId : null,
        PersonId = task.Subject.RelationshipId is null ? task.Subject.PersonId : null,
    };

    private static TaskRef RefOf(TimelineEntry e) => new(e.Id, e.Title!, e.OwnerId, e.Day, e.DoneUtc, $"timeline/{e.Id}", e.OriginKey);
}
