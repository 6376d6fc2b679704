using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>A survey from its plan to its result.</summary>
public abstract class SurveyLifeTests(DatabaseFixture fixture)
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Answers_become_the_audit()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        await world.AnswerAsync(tokens["1"], 4, "2", "6");
        await world.AnswerAsync(tokens["6"], 5, "1");
        await world.CloseAsync(id);

        var report = (await world.Get<ShowReport>().RunAsync(id, world.Owner, Ct)).Value.Report;
        Assert.Equal((2, 10), (report.Response.Answered, report.Response.People));
        Assert.Contains(report.Ties, tie => tie is { A: "1", B: "6", Across: true });
        Assert.Equal(SurveyState.Reported, (await world.ShowAsync(id)).State);
    }

    [Fact]
    public async Task Unfinished_answers_do_not_count()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        var answers = world.Get<AnswerSurvey>();
        _ = (await answers.AgreeAsync(tokens["1"], Ct)).Value;
        _ = (await answers.ChooseAsync(tokens["1"], ["2"], ["2"], Ct)).Value;
        Assert.Equal(RefusalKind.Conflict, (await answers.FinishAsync(tokens["1"], Ct)).Refusal!.Kind);
        _ = (await answers.RateAsync(tokens["1"], [new("2", 3, 3, 3)], Ct)).Value;
        Assert.Equal(1, (await world.ShowAsync(id)).Unfinished);
        await world.CloseAsync(id);
        Assert.Equal(0, (await world.Get<ShowReport>().RunAsync(id, world.Owner, Ct)).Value.Report.Response.Answered);
    }

    [Fact]
    public async Task A_person_stops_and_comes_back_to_what_was_saved()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (_, tokens) = await world.CollectAsync();
        await world.AnswerAsync(tokens["1"], 4, "2", "6");
        var shown = (await world.Get<AnswerSurvey>().ShowAsync(tokens["1"], Ct)).Value;
        Assert.NotNull(shown.DoneUtc);
        Assert.Equal(["2", "6"], shown.Chosen.Select(p => p.Key).Order());
        Assert.DoesNotContain(shown.People, p => p.Key == "1");

        // A change after "I am done" counts again only once it is said again.
        _ = (await world.Get<AnswerSurvey>().ChooseAsync(tokens["1"], ["6", "7"], ["7"], Ct)).Value;
        shown = (await world.Get<AnswerSurvey>().ShowAsync(tokens["1"], Ct)).Value;
        Assert.Null(shown.DoneUtc);
        Assert.Equal(["2", "7"], shown.Chosen.Select(p => p.Key).Order());
    }

    [Fact]
    public async Task Ratings_out_of_scale_and_people_off_the_roster_are_refused()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (_, tokens) = await world.CollectAsync();
        var answers = world.Get<AnswerSurvey>();
        Assert.Equal(RefusalKind.Conflict, (await answers.ChooseAsync(tokens["1"], ["2"], ["2"], Ct)).Refusal!.Kind);
        _ = (await answers.AgreeAsync(tokens["1"], Ct)).Value;
        Assert.Equal(RefusalKind.Invalid, (await answers.ChooseAsync(tokens["1"], ["99"], ["99"], Ct)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Invalid, (await answers.ChooseAsync(tokens["1"], ["1"], ["1"], Ct)).Refusal!.Kind);
        _ = (await answers.ChooseAsync(tokens["1"], ["2"], ["2"], Ct)).Value;
        foreach (var figure in new[] { -1, 6, 100 })
            Assert.Contains("0 to 5", (await answers.RateAsync(tokens["1"], [new("2", figure, 3, 3)], Ct)).Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.Invalid, (await answers.RateAsync(tokens["1"], [new("3", 3, 3, 3)], Ct)).Refusal!.Kind);
    }

    [Fact]
    public async Task A_guessed_an_altered_and_a_foreign_link_answer_alike()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (_, tokens) = await world.CollectAsync();
        await using var other = await SurveyWorld.OpenAsync(fixture.Database);
        var (_, foreign) = await other.CollectAsync();
        var good = tokens["1"];
        var altered = good[..^1] + (good[^1] == 'A' ? 'Q' : 'A');
        var swapped = foreign["1"][..21] + good[21..];
        var says = new HashSet<string>();
        foreach (var token in new[] { "x", "", new string('A', 64), altered, swapped, good + "A", good[1..], good.ToUpperInvariant() })
            says.Add((await world.Get<AnswerSurvey>().ShowAsync(token, Ct)).Refusal!.ToString());
        Assert.Contains("leads nowhere", Assert.Single(says), StringComparison.Ordinal);
        Assert.True((await world.Get<AnswerSurvey>().ShowAsync(good, Ct)).IsDone);
    }

    [Fact]
    public async Task A_withdrawn_and_an_expired_link_say_so_and_take_nothing()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        Assert.Equal(1, (await world.Get<RevokeLinks>().RunAsync(id, "1", world.Owner, Ct)).Value);
        Assert.Contains("withdrawn", (await world.Get<AnswerSurvey>().AgreeAsync(tokens["1"], Ct)).Refusal!.Message, StringComparison.Ordinal);

        world.Clock.Advance(TimeSpan.FromDays(11));
        Assert.True((await world.Get<AnswerSurvey>().AgreeAsync(tokens["2"], Ct)).IsDone);
        world.Clock.Advance(TimeSpan.FromDays(0.25));
        Assert.Contains("is closed", (await world.Get<AnswerSurvey>().AgreeAsync(tokens["2"], Ct)).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_stored_as_a_hash_only()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (_, tokens) = await world.CollectAsync();
        await using var db = await world.DbAsync();
        var stored = await db.Set<SurveyLink>().Select(l => l.TokenHash).ToListAsync(Ct);
        Assert.Equal(tokens.Values.Select(SecretToken.Hash).Order(), stored.Order());
        Assert.Equal(tokens.Count, tokens.Values.Distinct().Count());
    }

    [Fact]
    public async Task Saying_no_erases_what_was_answered()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        await world.AnswerAsync(tokens["1"], 4, "2");
        _ = (await world.Get<AnswerSurvey>().DeclineAsync(tokens["1"], Ct)).Value;
        await using var db = await world.DbAsync();
        Assert.Empty(await db.Set<SurveyAnswer>().Where(a => a.AuditId == id).ToListAsync(Ct));
        Assert.Contains((await world.ShowAsync(id)).People, p => p is { Key: "1", Progress: AnswerProgress.Declined });
    }

    [Fact]
    public async Task Roster_and_promise_are_fixed_once_people_are_asked()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, _) = await world.CollectAsync(DisclosureLevel.Blocks);
        var view = await world.ShowAsync(id);
        var terms = new SurveyTermsInput { Disclosure = DisclosureLevel.Named, DeadlineOn = view.DeadlineOn };
        Assert.Equal(RefusalKind.Conflict, (await world.Get<EditSurvey>().RunAsync(id, view.Version, terms, world.Owner, Ct)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Conflict, (await world.Get<ChooseRoster>().RunAsync(id, new(), world.Owner, Ct)).Refusal!.Kind);
        var later = terms with { Disclosure = DisclosureLevel.Blocks, DeadlineOn = view.DeadlineOn.AddDays(3) };
        Assert.True((await world.Get<EditSurvey>().RunAsync(id, view.Version, later, world.Owner, Ct)).IsDone);
        Assert.Equal(view.DeadlineOn.AddDays(3), (await world.ShowAsync(id)).DeadlineOn);
    }

    [Fact]
    public async Task A_repeated_survey_keeps_numbers_and_marks_joiners_and_leavers()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var first = await world.PlanAsync();
        var roster = (await world.Get<ChooseRoster>().ShowAsync(first, world.Owner, Ct)).Value;
        var without = roster.People.Where(p => p.Name != "Alpha 02").Select(p => new RosterChoice(p.PersonId, p.Name == "Alpha 01" ? "project manager" : null));
        Assert.Equal(9, (await world.Get<ChooseRoster>().RunAsync(first, new() { People = [.. without] }, world.Owner, Ct)).Value);

        var second = await world.PlanAsync(previous: first);
        var repeated = (await world.Get<ChooseRoster>().ShowAsync(second, world.Owner, Ct)).Value;
        Assert.Equal("project manager", repeated.People.Single(p => p.Name == "Alpha 01").Roles);
        Assert.True(repeated.People.Single(p => p.Name == "Alpha 02") is { IsIn: false, IsJoiner: true });
        var chosen = repeated.People.Where(p => p.Name != "Omega 05").Select(p => new RosterChoice(p.PersonId, p.Roles));
        _ = (await world.Get<ChooseRoster>().RunAsync(second, new() { People = [.. chosen] }, world.Owner, Ct)).Value;
        Assert.Equal(["Omega 05 (Omega)"], (await world.Get<ChooseRoster>().ShowAsync(second, world.Owner, Ct)).Value.Leavers);
        await using var db = await world.DbAsync();
        var keys = await db.Set<AuditParticipant>().Where(p => p.AuditId == second).ToDictionaryAsync(p => p.Name, p => p.Key, Ct);
        var before = await db.Set<AuditParticipant>().Where(p => p.AuditId == first).ToDictionaryAsync(p => p.Name, p => p.Key, Ct);
        Assert.All(keys.Where(k => before.ContainsKey(k.Key)), k => Assert.Equal(before[k.Key], k.Value));
        Assert.Equal("10", keys["Alpha 02"]);
    }

    [Fact]
    public async Task Bad_plans_are_refused_beside_their_fields()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database, alpha: 1, omega: 0);
        var plan = world.Get<PlanSurvey>();
        Assert.Contains((await plan.RunAsync(new(), world.Owner, Ct)).Refusal!.Errors, e => e.Field == "FirmIds");
        var stranger = world.Input() with { FirmIds = [Guid.CreateVersion7()] };
        Assert.Contains((await plan.RunAsync(stranger, world.Owner, Ct)).Refusal!.Errors, e => e.Field == "FirmIds");
        var analyst = world.Input(DisclosureLevel.Analyst) with { AnalystUserId = Guid.CreateVersion7() };
        Assert.Contains((await plan.RunAsync(analyst, world.Owner, Ct)).Refusal!.Errors, e => e.Field == "AnalystUserId");
        Assert.Equal(RefusalKind.Forbidden, (await plan.RunAsync(world.Input(), world.As(WorkspaceRole.Contributor), Ct)).Refusal!.Kind);

        // One person alone has nobody to rate.
        var id = await world.PlanAsync();
        var opened = await world.Get<OpenSurvey>().RunAsync(id, (await world.ShowAsync(id)).Version, world.Owner, Ct);
        Assert.Contains("at least two people", opened.Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_without_a_single_tie_is_a_result()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        foreach (var token in tokens.Values)
            await world.AnswerAsync(token, 0);
        await world.CloseAsync(id);
        var report = (await world.Get<ShowReport>().RunAsync(id, world.Owner, Ct)).Value.Report;
        Assert.Equal((10, 0), (report.Response.Answered, report.Ties.Count));
    }
}

public sealed class SurveyLifeOnSqlite(SqliteFixture fixture) : SurveyLifeTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SurveyLifeOnPostgres(PostgresFixture fixture) : SurveyLifeTests(fixture), IClassFixture<PostgresFixture>;
