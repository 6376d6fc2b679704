using System.Text;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Networks;

/// <summary>How people are asked: in whose words, from which list, and when the server reminds them by itself.</summary>
public abstract class SurveyAskingTests(DatabaseFixture fixture)
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task The_server_reminds_on_the_planned_days_and_leaves_those_alone_who_are_done()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var world = await SurveyWorld.OpenAsync(
            fixture.Database, 2, 1, new("localhost", server.Port, MailSecurity.None, "alliances@alpha.example"));
        var id = (await world.Get<PlanSurvey>().RunAsync(world.Input() with { RemindDaysBefore = "7, 2" }, world.Owner, Ct)).Value;
        _ = (await world.Get<OpenSurvey>().RunAsync(id, (await world.ShowAsync(id)).Version, world.Owner, Ct)).Value;
        var tokens = await world.TokensAsync(id);
        await world.AnswerAsync(tokens["1"], 3);

        Assert.Equal(0, await RoundAsync(world));
        world.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, await RoundAsync(world));
        Assert.Equal(0, await RoundAsync(world));
        await world.Get<MailDelivery>().DeliverAsync(Ct);
        string[] reminded = [.. (await server.ReceiveAsync()).To, .. (await server.ReceiveAsync()).To];
        Assert.Equal(["alpha-02@firm.example", "omega-01@firm.example"], reminded.Order());

        await world.AnswerAsync(tokens["2"], 3);
        world.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(1, await RoundAsync(world));
        await world.Get<MailDelivery>().DeliverAsync(Ct);
        Assert.Equal(["omega-01@firm.example"], (await server.ReceiveAsync()).To);
        world.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await RoundAsync(world));
    }

    [Fact]
    public async Task Nobody_is_reminded_with_a_right_that_was_taken_away()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var world = await SurveyWorld.OpenAsync(
            fixture.Database, 2, 1, new("localhost", server.Port, MailSecurity.None, "alliances@alpha.example"));
        var id = (await world.Get<PlanSurvey>().RunAsync(world.Input() with { RemindDaysBefore = "7" }, world.Owner, Ct)).Value;
        _ = (await world.Get<OpenSurvey>().RunAsync(id, (await world.ShowAsync(id)).Version, world.Owner, Ct)).Value;
        var director = world.As(WorkspaceRole.Director);
        _ = (await world.Get<HandOutLinks>().RunAsync(id, SurveyWorld.Base, director, Ct)).Value;
        await using (var db = await world.DbAsync())
        {
            await db.Members.Where(m => m.UserId == director.UserId)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.Role, WorkspaceRole.Viewer), Ct);
        }

        world.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal(0, await RoundAsync(world));
    }

    [Fact]
    public async Task People_read_the_questions_in_the_words_of_their_audit()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        const string Steps = "none; yearly; quarterly; monthly; weekly; daily";
        var input = world.Input() with { FrequencyText = "How often do you talk about the card?", FrequencySteps = Steps };
        var id = (await world.Get<PlanSurvey>().RunAsync(input, world.Owner, Ct)).Value;
        var view = await world.ShowAsync(id);
        _ = (await world.Get<OpenSurvey>().RunAsync(id, view.Version, world.Owner, Ct)).Value;

        var shown = (await world.Get<AnswerSurvey>().ShowAsync((await world.TokensAsync(id))["1"], Ct)).Value;
        Assert.Equal("How often do you talk about the card?", shown.Questions[0].Text);
        Assert.Equal(Steps, string.Join("; ", shown.Questions[0].Steps));
        Assert.Equal(SurveyQuestion.All[1], shown.Questions[1]);

        // Once they are asked the words stay; the reminders may change.
        var terms = new SurveyTermsInput { Disclosure = view.Disclosure, DeadlineOn = view.DeadlineOn, FrequencyText = "Other words", RemindDaysBefore = "1" };
        var now = (await world.ShowAsync(id)).Version;
        Assert.Equal(RefusalKind.Conflict, (await world.Get<EditSurvey>().RunAsync(id, now, terms, world.Owner, Ct)).Refusal!.Kind);
        _ = (await world.Get<EditSurvey>().RunAsync(
            id, now, terms with { FrequencyText = input.FrequencyText, FrequencySteps = Steps }, world.Owner, Ct)).Value;
        var after = await world.ShowAsync(id);
        Assert.Equal("1", after.RemindDaysBefore);
        Assert.NotEqual(now, after.Version);

        // An audit that repeats this one asks in the same words.
        var repeated = (await world.Get<PlanSurvey>().RunAsync(world.Input(previous: id), world.Owner, Ct)).Value;
        Assert.Equal(Steps, (await world.ShowAsync(repeated)).Wording.FrequencySteps);
    }

    [Theory]
    [InlineData("never; sometimes", null, nameof(SurveyConditions.FrequencySteps))]
    [InlineData("a; b; c; d; e; a", null, nameof(SurveyConditions.FrequencySteps))]
    [InlineData(null, "7; -1", nameof(SurveyConditions.RemindDaysBefore))]
    [InlineData(null, "1,2,3,4,5,6", nameof(SurveyConditions.RemindDaysBefore))]
    [InlineData(null, "soon", nameof(SurveyConditions.RemindDaysBefore))]
    public async Task Bad_words_and_days_are_refused_beside_their_fields(string? steps, string? days, string field)
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database, 1, 1);
        var refused = await world.Get<PlanSurvey>().RunAsync(
            world.Input() with { FrequencySteps = steps, RemindDaysBefore = days }, world.Owner, Ct);
        Assert.Contains(refused.Refusal!.Errors, error => error.Field == field);
    }

    [Fact]
    public async Task The_people_come_from_a_file_with_their_addresses_and_rivals()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database, 2, 2);
        var id = await world.PlanAsync();
        const string File = """
            id,name,firm,level,function,role,email,also serves
            20,Alpha 01,alpha,,,project manager,,
            39,Nina Vogt,Omega,senior,sales,sponsor,nina@omega.example,Theta card
            """;
        Assert.Equal(2, (await ImportAsync(world, id, File)).Value);

        var people = (await world.ShowAsync(id)).People;
        Assert.Equal(["20 Alpha 01", "39 Nina Vogt"], people.Select(p => $"{p.Key} {p.Name}"));
        Assert.All(people, p => Assert.True(p.HasEmail));
        await using var db = await world.DbAsync();
        Assert.Equal("Theta card", (await db.Set<AuditParticipant>().SingleAsync(p => p.AuditId == id && p.Key == "39", Ct)).AlsoServes);
    }

    [Theory]
    [InlineData("id,name,firm\n1,Ann,Sigma", "row 2, column firm")]
    [InlineData("id,name,firm\n1,,Alpha", "row 2, column name")]
    [InlineData("id,name,firm\n1,Ann,Alpha\n1,Bob,Alpha", "row 3")]
    [InlineData("id,name,firm,email\n1,Ann,Alpha,ann", "row 2, email")]
    [InlineData("id,name\n1,Ann", "firm")]
    public async Task A_bad_file_changes_nothing_and_says_where(string text, string place)
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database, 2, 2);
        var id = await world.PlanAsync();
        var refused = (await ImportAsync(world, id, text)).Refusal!;
        Assert.Contains(refused.Errors, error => $"{error.Field} {error.Message}".Contains(place, StringComparison.Ordinal));
        Assert.Equal(4, (await world.ShowAsync(id)).People.Count);
    }

    private static Task<Outcome<int>> ImportAsync(SurveyWorld world, Guid id, string text) => world.Get<ImportRoster>().RunAsync(
        id, new AuditFile("people.csv", new MemoryStream(Encoding.UTF8.GetBytes(text))), world.Owner, Ct);

    /// <summary>One round of the server in this workspace; the jobs that it started, done.</summary>
    private static async Task<int> RoundAsync(SurveyWorld world)
    {
        var round = world.Get<IEnumerable<IRound>>().OfType<RemindRespondents>().Single();
        await using (var system = await world.Get<AppDb>().OpenForSystemAsync(world.Owner.WorkspaceId, Ct))
        {
            await round.RunAsync(system, Ct);
        }

        await using var db = await world.DbAsync();
        var jobs = await db.Jobs.Where(j => j.Kind == MailSurveyJob.KindName && j.State == JobState.Queued).ToListAsync(Ct);
        foreach (var job in jobs)
        {
            _ = (await world.Get<MailSurveyJob>().RunAsync(job.InputJson, world.Owner, new AuditTest.Heard(), Ct)).Value;
            db.Remove(job);
        }

        await db.SaveChangesAsync(Ct);
        return jobs.Count;
    }
}

public sealed class SurveyAskingOnSqlite(SqliteFixture fixture) : SurveyAskingTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SurveyAskingOnPostgres(PostgresFixture fixture) : SurveyAskingTests(fixture), IClassFixture<PostgresFixture>;
