using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>What one person answered is seen by nobody to whom it was not promised.</summary>
public abstract class SurveyPrivacyTests(DatabaseFixture fixture)
{
    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [InlineData("Analyst")]
    [InlineData("Blocks")]
    public async Task Nothing_of_a_person_is_stored_where_everybody_reads(string level)
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, Enum.Parse<DisclosureLevel>(level));
        await using var db = await world.DbAsync();
        Assert.Empty(await db.Set<AuditRating>().ToListAsync(Ct));
        Assert.Empty(await db.Set<ComputedAudit>().ToListAsync(Ct));
        Assert.All(await db.Set<AuditParticipant>().ToListAsync(Ct), person => Assert.False(person.Answered));
        Assert.Equal(0, (await db.Set<AuditImport>().SingleAsync(i => i.AuditId == id, Ct)).Ratings);
        var trail = await db.AuditEntries.Select(entry => entry.ChangesJson).ToListAsync(Ct);
        Assert.DoesNotContain(trail, changes => changes.Contains("\"Frequency\"", StringComparison.Ordinal) || changes.Contains("\"DoneUtc\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_one_analyst_everybody_else_is_refused_on_every_way_to_people()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, DisclosureLevel.Analyst);
        foreach (var role in new[] { WorkspaceRole.Owner, WorkspaceRole.Manager, WorkspaceRole.Viewer })
            Assert.All(await RefusalsAsync(world, id, world.As(role)), refusal => Assert.Equal(RefusalKind.Forbidden, refusal?.Kind));
        Assert.All(await RefusalsAsync(world, id, world.As(WorkspaceRole.Director)), Assert.Null);

        var view = await world.ShowAsync(id);
        Assert.All(view.People, person => Assert.Null(person.Progress));
        Assert.All((await world.ShowAsync(id, world.As(WorkspaceRole.Director))).People, person => Assert.NotNull(person.Progress));
    }

    [Fact]
    public async Task With_blocks_nobody_at_all_sees_people()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, DisclosureLevel.Blocks);
        foreach (var role in Enum.GetValues<WorkspaceRole>())
            Assert.All(await RefusalsAsync(world, id, world.As(role)), refusal => Assert.Equal(RefusalKind.Forbidden, refusal?.Kind));
        await using var db = await world.DbAsync();
        var held = await db.Set<WithheldResult>().SingleAsync(r => r.AuditId == id, Ct);
        Assert.Equal(("", "", ""), (held.ReportJson, held.FigureHtml, held.WideSvg));
    }

    [Fact]
    public async Task Everybody_sees_the_groups_and_no_name_in_them()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, DisclosureLevel.Blocks);
        var groups = (await world.Get<ShowGroups>().RunAsync(id, world.As(WorkspaceRole.Viewer), Ct)).Value;
        Assert.Equal(3, groups.Groups!.Firms.Count);
        Assert.Contains(groups.Groups.Firms, block => block is { A: "Alpha", B: "Omega", Possible: 25 });
        var said = string.Join(' ', groups.Says) + (await world.Get<ShowAudit>().RunAsync(id, world.Owner, Ct)).Value.Audit.Says;
        Assert.DoesNotContain("Alpha 0", said, StringComparison.Ordinal);
        Assert.DoesNotContain("#", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_of_three_shows_nothing_that_one_of_them_answered()
    {
        var told = new HashSet<string>();
        foreach (var figure in new[] { 1, 5 })
        {
            await using var world = await SurveyWorld.OpenAsync(fixture.Database, alpha: 6, omega: 3);
            var (id, tokens) = await world.CollectAsync(DisclosureLevel.Blocks);
            foreach (var key in new[] { "1", "2", "3", "4" })
                await world.AnswerAsync(tokens[key], 4, "5", "6");
            await world.AnswerAsync(tokens["7"], figure, "1", "2", "3", "8");
            await world.CloseAsync(id);
            var view = await world.ShowAsync(id);
            Assert.Null(view.Firms.Single(f => f.Firm == "Omega").Answered);
            Assert.Null(view.Answered);
            var groups = (await world.Get<ShowGroups>().RunAsync(id, world.Owner, Ct)).Value;
            told.Add(System.Text.Json.JsonSerializer.Serialize(groups.Groups));
        }

        Assert.Single(told);
    }

    [Fact]
    public async Task The_jobs_result_counts_no_ratings()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, DisclosureLevel.Blocks);
        Assert.Equal("Computed for 10 people.", (await world.ComputeAsync(id)).Value.Message);
    }

    [Fact]
    public async Task Files_are_not_imported_into_a_survey()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var id = await AnsweredAsync(world, DisclosureLevel.Analyst);
        var files = AuditTest.Files("id,firm\n1,A\n", "from,to,frequency,importance,closeness\n");
        Assert.Equal(RefusalKind.Conflict, (await world.Get<ImportAuditFiles>().RunAsync(id, files, world.Owner, Ct)).Refusal!.Kind);
    }

    private static async Task<Guid> AnsweredAsync(SurveyWorld world, DisclosureLevel level)
    {
        var (id, tokens) = await world.CollectAsync(level);
        foreach (var (key, token) in tokens)
            await world.AnswerAsync(token, 4, [.. tokens.Keys.Where(other => other != key).Take(3)]);
        await world.CloseAsync(id);
        return id;
    }

    private static async Task<IReadOnlyList<Refusal?>> RefusalsAsync(SurveyWorld world, Guid id, Actor actor) =>
    [
        (await world.Get<ShowReport>().RunAsync(id, actor, Ct)).Refusal,
        (await world.Get<ShowPicture>().RunAsync(id, PictureShape.Wide, actor, Ct)).Refusal,
        (await world.Get<ShowPicture>().RunAsync(id, PictureShape.Figure, actor, Ct)).Refusal,
        (await world.Get<ListPeople>().RunAsync(id, new(new(null, null, null)), actor, Ct)).Refusal,
        (await world.Get<ShowPerson>().RunAsync(id, "1", actor, Ct)).Refusal,
        (await world.Get<ListTies>().RunAsync(id, new(new(null, null, null)), actor, Ct)).Refusal,
        (await world.Get<PrintReport>().RunAsync(id, isFull: true, actor, Ct)).Refusal,
    ];
}

public sealed class SurveyPrivacyOnSqlite(SqliteFixture fixture) : SurveyPrivacyTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SurveyPrivacyOnPostgres(PostgresFixture fixture) : SurveyPrivacyTests(fixture), IClassFixture<PostgresFixture>;

/// <summary>Who reads the tables of answers and withheld results is listed by name: another reader has to be added here.</summary>
public sealed class DisclosureReaderTests
{
    private static readonly string[] Answers = ["Features/AnswerSurvey/AnswerSurvey.cs", "Privacy/Disclosure.cs"];
    private static readonly string[] Results = ["Privacy/Disclosure.cs"];

    [Fact]
    public void Nobody_else_reads_answers() => Assert.Equal(Answers, Readers("Set<SurveyAnswer>"));

    [Fact]
    public void Nobody_else_reads_withheld_results() => Assert.Equal(Results, Readers("Set<WithheldResult>"));

    [Theory]
    [InlineData(typeof(SurveyAnswer))]
    [InlineData(typeof(SurveyRespondent))]
    [InlineData(typeof(SurveyLink))]
    [InlineData(typeof(WithheldResult))]
    public void The_archive_of_a_workspace_leaves_them_out(Type row) =>
        Assert.True(row.IsAssignableTo(typeof(Entente.Platform.Storage.INotArchived)));

    private static IEnumerable<string> Readers(string text)
    {
        var module = RepositoryRoot.PathTo("src/Modules/Networks");
        return System.IO.Directory.EnumerateFiles(module, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(module, file)).Order(StringComparer.Ordinal);
    }
}
