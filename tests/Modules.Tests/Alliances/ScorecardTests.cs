using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>The scorecard: what data measures, what is judged, who comes to meetings, and a promise out of a note.</summary>
public abstract class ScorecardTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private KeepParts<JointObjective, ObjectiveDetails> Objectives => Get<KeepParts<JointObjective, ObjectiveDetails>>();

    private KeepParts<Judgement, JudgementDetails> Judgements => Get<KeepParts<Judgement, JudgementDetails>>();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static ObjectiveDetails Objective(decimal? reached = null) =>
        new() { Title = "Issue the card", Measure = "cards", Target = 100, Reached = reached, DueOn = Start.AddDays(30) };

    [Fact]
    public async Task An_objective_is_met_by_its_measure_or_by_both_and_is_late_after_its_day()
    {
        var alliance = await AddAsync();
        await Objectives.AddAsync(alliance.Id, Objective(100), Owner, Ct);
        await Objectives.AddAsync(alliance.Id, Objective(40) with { Title = "Half way" }, Owner, Ct);
        await Objectives.AddAsync(alliance.Id, Objective() with { Title = "Agreed", MetOn = Start }, Owner, Ct);

        var card = (await Get<ShowScorecard>().RunAsync(alliance.Id, As(WorkspaceRole.Viewer), Ct, Start.AddDays(40))).Value;

        Assert.Equal((2, 3), (card.Met, card.Due));
        Assert.Equal(("Half way", 10), (card.Objectives[0].Details.Title, card.Objectives[0].DaysLate));
        Assert.Contains(AllianceMatters.Of(await ShowOnAsync(alliance, Start.AddDays(40))), m => m is { State: WeekState.Late, Title: "Half way" });
        Refused(await Get<ShowScorecard>().RunAsync(alliance.Id, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Where_less_is_better_an_objective_is_met_from_above()
    {
        var alliance = await AddAsync();
        var complaints = Objective(30) with { Title = "Complaints", Measure = "a month", Target = 20, LessIsBetter = true };
        var added = (await Objectives.AddAsync(alliance.Id, complaints, Owner, Ct)).Value;
        var before = await ShowOnAsync(alliance, Start.AddDays(40));
        Assert.Equal("At 30 a month; at most 20 is the target.", AllianceMatters.Of(before).Single(m => m.Title == "Complaints").Why);

        await Objectives.EditAsync(new(alliance.Id, added.Id, added.Version, complaints with { Reached = 20 }), Owner, Ct);
        Assert.Equal(1, (await Get<ShowScorecard>().RunAsync(alliance.Id, Owner, Ct, Start.AddDays(40))).Value.Met);
        Assert.DoesNotContain(AllianceMatters.Of(await ShowOnAsync(alliance, Start.AddDays(40))), m => m.Title == "Complaints");
    }

    [Fact]
    public async Task An_activity_serves_an_objective_of_its_own_alliance_which_stays_as_long_as_it_is_named()
    {
        var alliance = await AddAsync();
        var relationship = await AddRelationshipAsync((await AddOrganisationAsync("Beta")).Id);
        var other = (await Get<AddAlliance>().RunAsync(Details(relationship.Id) with { Name = "Other" }, Owner, Ct)).Value;
        var objective = (await Objectives.AddAsync(alliance.Id, Objective(), Owner, Ct)).Value;
        var foreign = (await Objectives.AddAsync(other.Id, Objective(), Owner, Ct)).Value;
        var plan = Get<KeepParts<PlanActivity, ActivityDetails>>();
        var activity = new ActivityDetails { Title = "Mail the offer", StartsOn = Start, EndsOn = Start.AddDays(9), ExpectedEffect = 40, ObjectiveId = objective.Id };
        var added = (await plan.AddAsync(alliance.Id, activity, Owner, Ct)).Value;
        Assert.Equal(objective.Id, (await ShowOnAsync(alliance, Start)).Parts.Activities.Single().ObjectiveId);
        Refused(await plan.AddAsync(alliance.Id, activity with { ObjectiveId = foreign.Id }, Owner, Ct), RefusalKind.Invalid, "ObjectiveId");

        Refused(await Objectives.DeleteAsync(alliance.Id, objective.Id, objective.Version, Owner, Ct), RefusalKind.Conflict);
        await plan.EditAsync(new(alliance.Id, added.Id, added.Version, activity with { ObjectiveId = null, ExpectedEffect = null }), Owner, Ct);
        Assert.True((await Objectives.DeleteAsync(alliance.Id, objective.Id, objective.Version, Owner, Ct)).IsDone);
    }

    [Fact]
    public async Task What_an_objective_cannot_be_is_refused_beside_its_field()
    {
        var alliance = await AddAsync();
        Refused(await Objectives.AddAsync(alliance.Id, Objective() with { Measure = null }, Owner, Ct), RefusalKind.Invalid, "Measure");
        Refused(await Objectives.AddAsync(alliance.Id, Objective(3) with { Target = null }, Owner, Ct), RefusalKind.Invalid, "Target");
        Refused(await Objectives.AddAsync(alliance.Id, Objective() with { DueOn = null }, Owner, Ct), RefusalKind.Invalid, "DueOn");
        Refused(await Judgements.AddAsync(alliance.Id, new() { Mark = 6, JudgedOn = Start }, Owner, Ct), RefusalKind.Invalid, "Mark");
        Refused(await Judgements.AddAsync(alliance.Id, new() { Side = Side.Both, Mark = 3, JudgedOn = Start }, Owner, Ct), RefusalKind.Invalid, "Side");
    }

    [Fact]
    public async Task The_last_judgement_of_each_side_counts_and_the_cultural_level_is_judged_only()
    {
        var alliance = await AddAsync();
        foreach (var (side, mark, days) in new[] { (Side.Ours, 4, 0), (Side.Ours, 2, 5), (Side.Theirs, 3, 1) })
            await Judgements.AddAsync(alliance.Id, new() { Subject = JudgedSubject.CulturalIntegration, Side = side, Mark = mark, JudgedOn = Start.AddDays(days) }, Owner, Ct);

        var card = (await Get<ShowScorecard>().RunAsync(alliance.Id, Owner, Ct, Start.AddDays(10))).Value;
        var earlier = (await Get<ShowScorecard>().RunAsync(alliance.Id, Owner, Ct, Start.AddDays(3))).Value;

        var cultural = card.Integration.Single(l => l.Level == JudgedSubject.CulturalIntegration);
        Assert.True(cultural.IsJudgedOnly);
        Assert.Equal((2, 3), (cultural.Ours!.Mark, cultural.Theirs!.Mark));
        Assert.Contains("cultural", ScorecardSentences.Lead(card, await ShowOnAsync(alliance, Start.AddDays(10))), StringComparison.Ordinal);
        Assert.Equal(4, earlier.Integration.Single(l => l.Level == JudgedSubject.CulturalIntegration).Ours!.Mark);
    }

    [Fact]
    public async Task A_sponsor_who_stays_away_shows()
    {
        var alliance = await AddAsync();
        var (ours, theirs) = (await AddPersonAsync("Ada", (await OwnAsync()).Id), await AddPersonAsync("Bo", alliance.OrganisationId));
        foreach (var person in new[] { ours.Id, theirs.Id })
            await Get<AssignRole>().RunAsync(new(alliance.Id, new() { PersonId = person, Kind = RoleKind.ExecutiveSponsor, FromOn = new(2020, 1, 1) }), Owner, Ct);
        await MeetAsync(alliance, "Steering", Today.AddDays(-10), theirs.Id);
        await MeetAsync(alliance, "Review", Today.AddDays(-3), theirs.Id);
        await MeetAsync(alliance, "Long ago", Today.AddMonths(-20), ours.Id);

        var card = (await Get<ShowScorecard>().RunAsync(alliance.Id, Owner, Ct)).Value;

        Assert.Equal(2, card.Attendance.Meetings);
        Assert.Equal((0, 2, true), (card.Attendance.Sponsors.Single(s => s.Person == "Ada").Attended, card.Attendance.Sponsors[0].Held, card.Attendance.Sponsors.Single(s => s.Person == "Ada").StaysAway));
        Assert.Equal(Today.AddDays(-3), card.Attendance.Sponsors.Single(s => s.Person == "Bo").LastOn);
        Assert.Contains("Ada 0 of 2 meetings", string.Join(' ', card.Integration[0].Measured), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_offers_a_promise_that_begins_with_its_day_and_occasion()
    {
        var alliance = await AddAsync();
        var meeting = await MeetAsync(alliance, "Steering committee", new(2026, 9, 30));

        var action = Assert.Single((await Get<ListEntryActions>().RunAsync(meeting, Owner, Ct)).Value);
        var (details, origin) = await Get<BeginPromise>().RunAsync(meeting, "  Send the list ", Start, Owner, Ct);

        Assert.Equal(("Record a promise", 'p'), (action.Text, action.Key));
        Assert.Equal($"alliances/{alliance.Id}/promises/add?from={meeting}", action.Path);
        Assert.Equal((new DateOnly(2026, 9, 30), "Steering committee, 30 Sep 2026", "Send the list"), (details.MadeOn!.Value, details.Occasion, details.Text));
        Assert.Equal($"timeline/{meeting}", origin);
        Assert.Empty((await Get<ListEntryActions>().RunAsync(meeting, As(WorkspaceRole.Viewer), Ct)).Value);
        Assert.Null((await Get<BeginPromise>().RunAsync(meeting, null, Start, Stranger, Ct)).Origin);
    }

    [Fact]
    public async Task A_national_adaptation_stands_beside_its_global_contract()
    {
        var alliance = await AddAsync();
        var global = await AgreeAsync(alliance, "Global");
        var national = await AgreeAsync(alliance, "Spain", global.Id);
        await OweAsync(alliance, global, 40);
        await Get<AddObligation>().RunAsync(new(alliance.Id, national.Id, new() { Title = "advisers CERTIFIED", Unit = "people", OwedBy = Side.Ours, Target = 12 }), Owner, Ct);
        await Get<AddObligation>().RunAsync(new(alliance.Id, national.Id, new() { Title = "Local fee", Unit = "euro", OwedBy = Side.Theirs, Target = 5 }), Owner, Ct);

        var differences = AgreementDifferences.Of((await Get<ShowAlliance>().RunAsync(alliance.Id, Owner, Ct)).Value, national.Id);

        Assert.True(differences.Single(d => d.What == "Starts").IsSame);
        var advisers = differences.Single(d => d.What == "Advisers certified");
        Assert.Contains("40 people", advisers.Above, StringComparison.Ordinal);
        Assert.Contains("12 people", advisers.Here, StringComparison.Ordinal);
        Assert.Null(differences.Single(d => d.What == "Local fee").Above);
        Assert.Empty(AgreementDifferences.Of((await Get<ShowAlliance>().RunAsync(alliance.Id, Owner, Ct)).Value, global.Id));
    }

    [Fact]
    public async Task The_portfolio_says_to_whom_managers_report()
    {
        var alliance = await AddAsync();
        await Get<EditAlliance>().RunAsync(new(alliance.Id, alliance.Version, Details(alliance.RelationshipId) with { ReportsTo = " Sales director " }), Owner, Ct);

        var all = (await Get<ListAlliances>().RunAsync(Owner, Ct)).Value;

        Assert.Equal("Sales director", Assert.Single(Assert.Single(ManagerLoad.Of(all)).ReportsTo));
    }

    private async Task<Guid> MeetAsync(AllianceView alliance, string title, DateOnly day, params List<Guid> attendees) =>
        (await Get<AddEntry>().RunAsync(
            new EntryDetails { Kind = EntryKind.Meeting, Title = title, Day = day, RelationshipId = alliance.RelationshipId, AttendeeIds = attendees }, Owner, Ct)).Value.Id;
}

public sealed class SqliteScorecardTests(SqliteFixture fixture) : ScorecardTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresScorecardTests(PostgresFixture fixture) : ScorecardTests(fixture), IClassFixture<PostgresFixture>;
