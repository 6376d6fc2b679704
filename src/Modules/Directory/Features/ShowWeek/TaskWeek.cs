using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>What the timelines bring to My week: the actor's tasks, the meetings, and what has been done.</summary>
internal sealed class TaskWeek : IWeekSource
{
    /// <summary>Nobody does more in a week; and a limit for a page.</summary>
    private const int Most = 200;

    /// <summary>The picture looks two weeks past this one.</summary>
    private const int WeeksAhead = 2;

    public async Task<IReadOnlyList<WeekMatter>> ListMattersAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct)
    {
        var end = week.Sunday.AddDays(7 * WeeksAhead);
        var tasks = await Entries.Kept(db)
            .Where(e => e.Kind == EntryKind.Task && e.DoneUtc == null && e.HasSubject && e.OwnerId == actor.UserId)
            .Where(e => (e.Day != null && e.Day <= end) || (e.RemindOn != null && e.RemindOn <= week.Today))
            .OrderBy(e => e.Day).ThenBy(e => e.Id).Take(Most).ToListAsync(ct);
        return tasks.ConvertAll(task => MatterOf(task, actor, week));
    }

    public async Task<IReadOnlyList<WeekDate>> ListDatesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct)
    {
        var end = week.Sunday.AddDays(7 * WeeksAhead);
        var dates = await Entries.Kept(db)
            .Where(e => (e.Kind == EntryKind.Meeting || e.Kind == EntryKind.Milestone) && e.HasSubject && e.Day >= week.Monday && e.Day <= end)
            .OrderBy(e => e.AtUtc).ThenBy(e => e.Id).Take(Most).ToListAsync(ct);
        return [.. (await Entries.WithAttendeesAsync(db, dates, ct)).Select(DateOf)];
    }

    public async Task<IReadOnlyList<WeekChange>> ListChangesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct)
    {
        var since = week.LastMonday.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var recent = await Entries.Kept(db)
            .Where(e => e.HasSubject && e.OrganisationId != null && e.ChangedUtc >= since
                && ((e.Kind == EntryKind.Task && e.DoneUtc >= since) || (e.Kind == EntryKind.Note && e.CreatedUtc >= since)))
            .OrderByDescending(e => e.ChangedUtc).Take(Most)
            .Select(e => new { e.Kind, e.OrganisationId, e.Organisation, e.ChangedUtc }).ToListAsync(ct);
        return
        [
            .. recent.GroupBy(e => (e.OrganisationId, e.Kind)).Select(group => new WeekChange(
                group.Max(e => e.ChangedUtc), group.Key.Kind == EntryKind.Task ? WeekTone.Good : WeekTone.Neutral,
                ChangeWords(group.Key.Kind, group.Count(), group.First().Organisation!))
            {
                Path = $"organisations/{group.Key.OrganisationId}#timeline",
            }),
        ];
    }

    private static string ChangeWords(EntryKind kind, int count, string firm) => kind == EntryKind.Task
        ? $"{Amount.Opening(count, "task", "tasks")} about {firm} {(count == 1 ? "is" : "are")} done."
        : $"{Amount.Opening(count, "note", "notes")} on {firm} {(count == 1 ? "was" : "were")} written.";

    private static WeekMatter MatterOf(EntryView task, Actor actor, WeekRequest week)
    {
        var state = task.Day < week.Today ? WeekState.Late : WeekState.Due;
        return new($"task:{task.Id}", state, task.Title!, task.Path)
        {
            Why = WhyOf(task, week),
            DueOn = task.Day,
            Detail = task.Day is null ? "no day set" : null,
            Side = WeekSide.Ours,
            SideWords = task.Organisation is null ? "Your own task" : "Your task",
            Label = PictureLabel.Of(task.Title!, task.Organisation),
            OrganisationId = task.OrganisationId,
            RelationshipId = task.RelationshipId,
            Evidence = Evidence(task),
            Actions = actor.May(Permission.Edit)
                ? [new("Done", $"timeline/{task.Id}/settle?version={task.Version}&done=true", IsPost: true), new("Change…", $"timeline/{task.Id}/edit")]
                : [],
        };
    }

    private static string? WhyOf(EntryView task, WeekRequest week)
    {
        var excerpt = Platform.Ui.Text.MarkdownText.Plain(task.Text, 160);
        var moved = task.RemindOn <= week.Today && (task.Day is null || task.Day > week.Sunday)
            ? $"You wanted to be reminded on {Text.Day(task.RemindOn)}." : null;
        var again = task.Repeats is { } repeats ? $"It comes {repeats.Words()}." : null;
        var sentences = new[] { excerpt, moved, again }.Where(s => !string.IsNullOrEmpty(s));
        return string.Join(' ', sentences) is { Length: > 0 } why ? why : null;
    }

    private static List<WeekLink> Evidence(EntryView task)
    {
        List<WeekLink> links = [];
        if (task is { OriginPath: { } origin, OriginWords: { } words })
        {
            links.Add(new(words, origin));
        }

        if (task is { Person: { } person, SubjectPath: { } path })
        {
            links.Add(new(person, path));
        }

        return links;
    }

    private static WeekDate DateOf(EntryView e) => new(
        e.Day!.Value, e.Kind == EntryKind.Meeting ? WeekDateKind.Meeting : WeekDateKind.Contract, e.Title!, e.Path)
    {
        At = e.At,
        Note = e.Kind == EntryKind.Meeting ? MeetingNote(e) : $"milestone with {e.Organisation}",
        Label = e.Kind == EntryKind.Meeting ? null : PictureLabel.Of(e.Title!, e.Organisation),
        OrganisationId = e.OrganisationId,
    };

    private static string? MeetingNote(EntryView e)
    {
        var (ours, theirs) = (e.Attendees.Count(a => a.IsOurs), e.Attendees.Count(a => !a.IsOurs));
        var who = ours + theirs == 0 ? null : $"{ours} of ours, {theirs} of theirs";
        return string.Join(", ", new[] { EntryWords.Duration(e.Minutes), e.Place, who }.Where(part => part is not null)) is { Length: > 0 } note
            ? note : null;
    }
}
