using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>My week: what it shows, in which order, and what it says.</summary>
public abstract class WeekTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    private const string Monday = "2026-11-23";

    [Fact]
    public async Task Shows_what_is_late_and_due_by_firm_and_what_follows_in_the_picture_only()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var me = await Firm.ActorAsync(Services, firm.Owner.UserId, firm.WorkspaceId);
        var (omega, beta) = (await AddOrganisationAsync("Omega", by: me), await AddOrganisationAsync("Beta", by: me));
        await TaskAsync(me, "Send the calendar", new(2026, 11, 26), omega.Id);
        await TaskAsync(me, "Offer a replacement", new(2026, 11, 13), omega.Id);
        await TaskAsync(me, "Answer the request", new(2026, 11, 24), beta.Id);
        await TaskAsync(me, "Prepare the review", new(2026, 12, 1), beta.Id);
        await TaskAsync(me, "Far away", new(2027, 6, 1), beta.Id);
        await TaskAsync(me, "Somebody else's", new(2026, 11, 24), beta.Id, firm.Members[WorkspaceRole.Manager].UserId);

        var week = (await Get<ShowWeek>().RunAsync(new(Monday), me, Ct)).Value;
        Assert.Equal(["Omega", "Beta"], week.Firms.Select(f => f.Name));
        Assert.Equal(["Offer a replacement", "Send the calendar", "Answer the request"], week.Matters.Select(m => m.Title));
        Assert.Equal(["Prepare the review"], week.Later.Select(m => m.Title));
        Assert.Equal("Three matters wait, one of them late.", WeekInWords.Lead(week));
        Assert.Equal(
            "Settle first “Offer a replacement” with Omega: it is ten days late. Tomorrow “Answer the request” with Beta is due.",
            WeekInWords.What(week));
        Assert.Equal("Monday 23 November 2026 · week 48 · two firms", WeekInWords.Subtitle(week));

        var late = week.Matters.First();
        Assert.Equal(("Late", "13 Nov, ten days ago"), (WeekInWords.StateWord(late, week.Week.Today), WeekInWords.DayLine(late, week.Week.Today)));
        var picture = WeekPicture.Render(week, isNarrow: false)!;
        Assert.Contains(">replacement</text>", picture, StringComparison.Ordinal);
        Assert.Contains("class=\"en-w-late\"", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("Far away", picture, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snoozed_matter_is_hidden_from_its_person_until_the_day()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var me = await Firm.ActorAsync(Services, firm.Owner.UserId, firm.WorkspaceId);
        var task = await TaskAsync(me, "Call", new(2026, 11, 24), null);
        var key = $"task:{task}";
        _ = (await Get<SnoozeMatter>().RunAsync(new() { Key = key, Until = new(2026, 11, 26) }, me, Ct)).Value;
        var hidden = (await Get<ShowWeek>().RunAsync(new(Monday), me, Ct)).Value;
        Assert.Equal((0, 1), (hidden.Matters.Count(), hidden.Snoozed));
        Assert.Equal("Nothing else waits for you this week.", WeekInWords.Lead(hidden));
        Assert.Equal("One more is snoozed.", WeekInWords.What(hidden));
        var shown = (await Get<ShowWeek>().RunAsync(new("2026-11-26"), me, Ct)).Value;
        Assert.Equal("One matter waits, and it is late.", WeekInWords.Lead(shown));
        Assert.Equal("Of your own", Assert.Single(shown.Firms).Name);
        Refused(await Get<SnoozeMatter>().RunAsync(new(), me, Ct), RefusalKind.Invalid, "Key");
        Refused(await Get<ShowWeek>().RunAsync(new("tomorrow"), me, Ct), RefusalKind.Invalid, "Today");
    }

    [Fact]
    public async Task Meetings_milestones_and_what_was_done_stand_beside()
    {
        var omega = await AddOrganisationAsync("Omega");
        _ = (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Meeting, Title = "Weekly call", Day = new(2026, 11, 25), At = new(14, 0), Minutes = 30, OrganisationId = omega.Id }, Owner, Ct)).Value;
        _ = (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Milestone, Title = "Second issue", Day = new(2026, 12, 2), OrganisationId = omega.Id }, Owner, Ct)).Value;
        var week = (await Get<ShowWeek>().RunAsync(new(Monday), As(WorkspaceRole.Viewer), Ct)).Value;
        Assert.Equal([(WeekDateKind.Meeting, "Weekly call"), (WeekDateKind.Contract, "Second issue")], week.Dates.Select(d => (d.Kind, d.Title)));
        Assert.Equal("30 min", week.Dates[0].Note);
        Assert.Equal("Nothing waits for you this week.", WeekInWords.Lead(week));
        Assert.Empty((await Get<ShowWeek>().RunAsync(new(Monday), Stranger, Ct)).Value.Dates);
    }

    private async Task<Guid> TaskAsync(Actor by, string title, DateOnly due, Guid? organisation, Guid? owner = null) =>
        (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Task, Title = title, Day = due, OrganisationId = organisation, OwnerId = owner }, by, Ct)).Value.Id;
}

public sealed class WeekOnSqlite(SqliteFixture fixture) : WeekTests(fixture), IClassFixture<SqliteFixture>;

public sealed class WeekOnPostgres(PostgresFixture fixture) : WeekTests(fixture), IClassFixture<PostgresFixture>;
