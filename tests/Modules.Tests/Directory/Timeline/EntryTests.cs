using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Notifications;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>Notes, meetings, tasks and milestones: entering, changing, deleting, settling, and where they stand.</summary>
public abstract class EntryTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    private static readonly DateOnly Soon = new(2100, 1, 15);

    [Fact]
    public async Task A_note_on_a_relationship_stands_on_its_timeline_and_on_that_of_the_firm()
    {
        var (omega, relationship) = await OmegaAsync();
        var note = await AddAsync(new() { Kind = EntryKind.Note, Text = "First\nline", RelationshipId = relationship });
        Assert.Equal((omega, relationship, "A Owner"), (note.OrganisationId, note.RelationshipId, note.Author));
        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Relationship(relationship)));
        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Organisation(omega)));
    }

    [Fact]
    public async Task A_meeting_stands_with_everybody_who_attends_of_both_sides()
    {
        var (omega, relationship) = await OmegaAsync();
        var alpha = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        var (ann, bo) = (await AddPersonAsync("Ann", alpha.Id), await AddPersonAsync("Bø Lee", omega));
        var meeting = await AddAsync(new()
        {
            Kind = EntryKind.Meeting, Title = "Steering", Day = Soon, At = new(9, 30), Minutes = 90, RelationshipId = relationship,
            AttendeeNames = "ann, bo lee",
        });
        Assert.Equal([("Ann", true), ("Bø Lee", false)], meeting.Attendees.Select(a => (a.Name, a.IsOurs)));
        Assert.Equal(new DateTime(2100, 1, 15, 9, 30, 0, DateTimeKind.Utc), meeting.AtUtc);
        Assert.Equal([meeting.Id], await IdsAsync(TimelineSubject.Person(ann.Id)));
        Assert.Equal([meeting.Id], await IdsAsync(TimelineSubject.Person(bo.Id)));

        var edited = (await Get<EditEntry>().RunAsync(
            new(meeting.Id, meeting.Version, meeting.ToDetails() with { AttendeeNames = "Ann" }), Owner, Ct)).Value;
        Assert.Equal(["Ann"], edited.Attendees.Select(a => a.Name));
        Assert.Empty(await IdsAsync(TimelineSubject.Person(bo.Id)));
        Refused(await Get<EditEntry>().RunAsync(
            new(edited.Id, edited.Version, edited.ToDetails() with { AttendeeNames = "Ann, Zoe" }), Owner, Ct), RefusalKind.Invalid, "AttendeeNames");
    }

    [Fact]
    public async Task Refuses_what_cannot_be_and_names_the_field()
    {
        var (omega, _) = await OmegaAsync();
        async Task RefusesAsync(string field, EntryDetails details) =>
            Refused(await Get<AddEntry>().RunAsync(details with { OrganisationId = details.OrganisationId ?? omega }, Owner, Ct), RefusalKind.Invalid, field);

        await RefusesAsync("Text", new() { Kind = EntryKind.Note, Text = " " });
        await RefusesAsync("Text", new() { Kind = EntryKind.Note, Text = new string('x', 20_001) });
        await RefusesAsync("Title", new() { Kind = EntryKind.Task });
        await RefusesAsync("Day", new() { Kind = EntryKind.Meeting, Title = "M" });
        await RefusesAsync("Day", new() { Kind = EntryKind.Milestone, Title = "M", Day = DateOnly.MaxValue });
        await RefusesAsync("Day", new() { Kind = EntryKind.Task, Title = "T", Repeats = Recurrence.Weekly });
        await RefusesAsync("RepeatsUntil", new() { Kind = EntryKind.Task, Title = "T", Day = Soon, Repeats = Recurrence.Daily, RepeatsUntil = Soon.AddDays(-1) });
        await RefusesAsync("Minutes", new() { Kind = EntryKind.Meeting, Title = "M", Day = Soon, Minutes = 0 });
        await RefusesAsync("OwnerId", new() { Kind = EntryKind.Task, Title = "T", OwnerId = Guid.CreateVersion7() });
        await RefusesAsync("AttendeeIds", new() { Kind = EntryKind.Meeting, Title = "M", Day = Soon, AttendeeIds = [Guid.CreateVersion7()] });
        await RefusesAsync("Kind", new() { Kind = (EntryKind)9, Title = "T" });
        Refused(await Get<AddEntry>().RunAsync(new() { Kind = EntryKind.Note, Text = "about nothing" }, Owner, Ct), RefusalKind.Invalid, "RelationshipId");
    }

    [Fact]
    public async Task Whoever_may_only_look_writes_nothing_and_strangers_find_nothing()
    {
        var (omega, relationship) = await OmegaAsync();
        var note = await AddAsync(new() { Kind = EntryKind.Note, Text = "Ours", RelationshipId = relationship });
        var input = new EntryDetails { Kind = EntryKind.Note, Text = "x", OrganisationId = omega };
        Refused(await Get<AddEntry>().RunAsync(input, As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await Get<AddEntry>().RunAsync(input, Stranger, Ct), RefusalKind.Invalid, "OrganisationId");
        Refused(await Get<ShowEntry>().RunAsync(note.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<EditEntry>().RunAsync(new(note.Id, note.Version, note.ToDetails()), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<DeleteEntry>().RunAsync(new(note.Id, note.Version), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ListTimeline>().RunAsync(new(TimelineSubject.Organisation(omega)), Stranger, Ct), RefusalKind.NotFound);
        Assert.True((await Get<ShowEntry>().RunAsync(note.Id, As(WorkspaceRole.Viewer), Ct)).IsDone);
    }

    [Fact]
    public async Task A_stale_edit_is_refused_and_deleting_can_be_undone()
    {
        var (omega, _) = await OmegaAsync();
        var note = await AddAsync(new() { Kind = EntryKind.Note, Text = "one", OrganisationId = omega });
        var two = (await Get<EditEntry>().RunAsync(new(note.Id, note.Version, note.ToDetails() with { Text = "two" }), Owner, Ct)).Value;
        Refused(await Get<EditEntry>().RunAsync(new(note.Id, note.Version, note.ToDetails()), Owner, Ct), RefusalKind.Stale);
        Refused(await Get<DeleteEntry>().RunAsync(new(note.Id, two.Version), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);

        var deleted = (await Get<DeleteEntry>().RunAsync(new(note.Id, two.Version), Owner, Ct)).Value;
        Assert.Empty(await IdsAsync(TimelineSubject.Organisation(omega)));
        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Organisation(omega), "deleted"));
        Refused(await Get<EditEntry>().RunAsync(new(note.Id, deleted.Version, two.ToDetails()), Owner, Ct), RefusalKind.NotFound);

        var restored = (await Get<RestoreEntry>().RunAsync(new(note.Id, deleted.Version), Owner, Ct)).Value;
        Assert.Equal(("two", null), (restored.Text, restored.DeletedUtc));
        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Organisation(omega)));
    }

    [Fact]
    public async Task A_task_that_comes_again_is_followed_by_the_next_until_its_end()
    {
        var (omega, _) = await OmegaAsync();
        var me = Owner;
        var task = await AddAsync(new()
        {
            Kind = EntryKind.Task, Title = "Report", Day = Soon, RemindOn = Soon.AddDays(-2), OrganisationId = omega,
            Repeats = Recurrence.Monthly, RepeatsUntil = Soon.AddMonths(1),
        }, me);
        var first = (await Get<SettleTask>().RunAsync(new(task.Id, task.Version, IsDone: true), Owner, Ct)).Value;
        Assert.Equal(Soon.AddMonths(1), first.FollowingOn);
        Refused(await Get<SettleTask>().RunAsync(new(task.Id, first.Task.Version, IsDone: true), Owner, Ct), RefusalKind.Conflict);

        var next = (await Get<ShowEntry>().RunAsync(first.FollowingId!.Value, Owner, Ct)).Value;
        Assert.Equal((Soon.AddMonths(1).AddDays(-2), null, omega), (next.RemindOn, next.DoneUtc, next.OrganisationId));
        var last = (await Get<SettleTask>().RunAsync(new(next.Id, next.Version, IsDone: true), Owner, Ct)).Value;
        Assert.Null(last.FollowingId);
        var again = (await Get<SettleTask>().RunAsync(new(next.Id, last.Task.Version, IsDone: false), Owner, Ct)).Value;
        Assert.Null(again.Task.DoneUtc);
        Assert.Equal([next.Id], (await Get<ListTasks>().RunAsync(new(new("me", "open"), new()), me, Ct)).Value.Items.Select(t => t.Id));
    }

    [Fact]
    public async Task Pages_go_on_where_they_ended_and_hold_each_entry_once()
    {
        var (omega, _) = await OmegaAsync();
        var all = new List<Guid>();
        for (var day = 1; day <= 7; day++)
            all.Add((await AddAsync(new() { Kind = EntryKind.Milestone, Title = $"M{day}", Day = new(2020, 1, Math.Min(day, 5)), OrganisationId = omega })).Id);

        var seen = new List<TimelineRow>();
        string? cursor = null;
        do
        {
            var page = (await Get<ListTimeline>().RunAsync(new(TimelineSubject.Organisation(omega), Cursor: cursor, Size: 3), Owner, Ct)).Value;
            seen.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(all.Order(), seen.Select(r => r.Id).Order());
        Assert.Equal(seen.OrderByDescending(r => r.AtUtc).ThenByDescending(r => r.Id).Select(r => r.Id), seen.Select(r => r.Id));
        Refused(await Get<ListTimeline>().RunAsync(new(TimelineSubject.Organisation(omega), Cursor: "x.y"), Owner, Ct), RefusalKind.Invalid, "Cursor");
        Refused(await Get<ListTimeline>().RunAsync(new(TimelineSubject.Organisation(omega), Kind: "nonsense"), Owner, Ct), RefusalKind.Invalid, "Kind");
    }

    [Fact]
    public async Task Members_who_are_mentioned_or_get_a_task_are_told_once()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var owner = await Firm.ActorAsync(Services, firm.Owner.UserId, firm.WorkspaceId);
        var manager = await Firm.ActorAsync(Services, firm.Members[WorkspaceRole.Manager].UserId, firm.WorkspaceId);
        var omega = await AddOrganisationAsync("Omega", by: owner);
        var note = (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Note, Text = $"@{manager.Name}, look. I, @{owner.Name}, did.", OrganisationId = omega.Id }, owner, Ct)).Value;
        _ = (await Get<EditEntry>().RunAsync(new(note.Id, note.Version, note.ToDetails() with { Text = note.Text + " again" }), owner, Ct)).Value;
        _ = (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Task, Title = "Call them", OwnerId = manager.UserId, OrganisationId = omega.Id }, owner, Ct)).Value;

        var told = (await Get<ListNotifications>().RunAsync(new(), onlyUnread: true, manager, Ct)).Value.Items;
        Assert.Equal(2, told.Count);
        Assert.Contains(told, n => n.Path == $"timeline/{note.Id}" && n.Text.StartsWith($"{owner.Name} mentioned you in a note", StringComparison.Ordinal));
        Assert.Equal(0, await Get<ListNotifications>().CountUnreadAsync(owner, Ct));
        Refused(await Get<ReadNotifications>().RunAsync(told[0].Id, owner, Ct), RefusalKind.NotFound);
        _ = (await Get<ReadNotifications>().RunAsync(told[0].Id, manager, Ct)).Value;
        Assert.Equal(1, await Get<ListNotifications>().CountUnreadAsync(manager, Ct));
    }

    [Fact]
    public async Task A_reminder_tells_the_owner_once()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var owner = await Firm.ActorAsync(Services, firm.Owner.UserId, firm.WorkspaceId);
        var today = DateOnly.FromDateTime(Get<TimeProvider>().GetUtcNow().UtcDateTime);
        _ = (await Get<AddEntry>().RunAsync(new() { Kind = EntryKind.Task, Title = "Past", RemindOn = today }, owner, Ct)).Value;
        _ = (await Get<AddEntry>().RunAsync(new() { Kind = EntryKind.Task, Title = "Later", RemindOn = today.AddDays(2) }, owner, Ct)).Value;
        var system = owner with { UserId = Guid.Empty };
        for (var round = 0; round < 2; round++)
        {
            await using var db = await AppDb.OpenAsync(system, Ct);
            await Get<IEnumerable<Entente.Platform.Jobs.Rounds.IRound>>().OfType<RemindOfTasks>().Single().RunAsync(db, Ct);
        }

        var told = (await Get<ListNotifications>().RunAsync(new(), onlyUnread: true, owner, Ct)).Value.Items;
        Assert.Equal("Reminder: Past", Assert.Single(told).Text);
    }

    [Fact]
    public async Task Another_module_adds_a_task_once_and_settles_it()
    {
        var (_, relationship) = await OmegaAsync();
        var task = new NewTask("Introduce a deputy", TimelineSubject.Relationship(relationship))
        {
            Origin = new("finding:1", "Audit, finding 1", "networks/x"),
        };
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        {
            var first = (await Get<ITaskBoard>().AddAsync(db, Owner, task, Ct)).Value;
            Assert.Equal(first.Id, (await Get<ITaskBoard>().AddAsync(db, Owner, task, Ct)).Value.Id);
            await db.SaveChangesAsync(Ct);
            Assert.Equal(first.Id, (await Get<ITaskBoard>().AddAsync(db, Owner, task, Ct)).Value.Id);
            Refused(await Get<ITaskBoard>().AddAsync(db, As(WorkspaceRole.Viewer), task, Ct), RefusalKind.Forbidden);
        }

        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        {
            await Get<ITaskBoard>().SettleAsync(db, Owner, "finding:1", Ct);
            await db.SaveChangesAsync(Ct);
            Assert.NotNull(Assert.Single(await Get<ITaskBoard>().ListAsync(db, ["finding:1"], Ct)).DoneUtc);
        }
    }

    [Fact]
    public async Task Entries_move_with_a_merge_and_back_with_its_undo()
    {
        var (omega, beta) = ((await AddOrganisationAsync("Omega")).Id, (await AddOrganisationAsync("Beta")).Id);
        var note = await AddAsync(new() { Kind = EntryKind.Note, Text = "of Beta", OrganisationId = beta });
        MovedEntries moved;
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        {
            moved = await TimelineMerge.MoveOrganisationAsync(db, beta, omega, Ct);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Organisation(omega)));
        Assert.Empty(await IdsAsync(TimelineSubject.Organisation(beta)));
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        {
            await TimelineMerge.MoveOrganisationBackAsync(db, moved, omega, beta, Ct);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal([note.Id], await IdsAsync(TimelineSubject.Organisation(beta)));
    }

    [Fact]
    public async Task The_export_holds_what_may_be_seen()
    {
        var (omega, _) = await OmegaAsync();
        await AddAsync(new() { Kind = EntryKind.Note, Text = "a note", OrganisationId = omega });
        await AddAsync(new() { Kind = EntryKind.Task, Title = "a task", OrganisationId = omega });
        var rows = Get<ExportTimeline>().Run(new("task", null, omega, null), As(WorkspaceRole.Viewer)).Value.Rows;
        Assert.Equal(["a task"], await rows.Select(e => e.Title).ToListAsync(Ct));
        Assert.Empty(await Get<ExportTimeline>().Run(new(null, null, omega, null), Stranger).Value.Rows.ToListAsync(Ct));
    }

    private async Task<(Guid Omega, Guid Relationship)> OmegaAsync()
    {
        var omega = await AddOrganisationAsync("Omega");
        return (omega.Id, (await AddRelationshipAsync(omega.Id)).Id);
    }

    private async Task<EntryView> AddAsync(EntryDetails details, Actor? by = null) => (await Get<AddEntry>().RunAsync(details, by ?? Owner, Ct)).Value;

    private async Task<IReadOnlyList<Guid>> IdsAsync(TimelineSubject subject, string? part = null) =>
        [.. (await Get<ListTimeline>().RunAsync(new(subject, part), Owner, Ct)).Value.Items.Select(r => r.Id)];
}

public sealed class EntriesOnSqlite(SqliteFixture fixture) : EntryTests(fixture), IClassFixture<SqliteFixture>;

public sealed class EntriesOnPostgres(PostgresFixture fixture) : EntryTests(fixture), IClassFixture<PostgresFixture>;
