using System.Globalization;
using System.Text;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Files;
using Entente.Platform.Audit;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>Two files come in whole or not at all.</summary>
public abstract class ImportAuditFilesTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    public static TheoryData<string> Bad => [.. BadFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Refuses_a_bad_file_by_its_place_and_writes_nothing(string name)
    {
        var bad = BadFiles.All[name];
        var audit = await AddComputedAsync();
        var before = await CountAsync();

        AssertTold(bad, Refused(await ImportAsync(audit.Id, Files(bad.People, bad.Ratings)), RefusalKind.Invalid));
        AssertTold(bad, Refused(
            await Get<AddAudit>().RunAsync(Named("Another"), Files(bad.People, bad.Ratings), Owner, Ct), RefusalKind.Invalid));

        Assert.Equal(before, await CountAsync());
        Assert.False((await ShowAsync(audit.Id)).Audit.IsOutdated);
    }

    [Fact]
    public async Task Names_every_bad_row_of_both_files()
    {
        var audit = await AddAsync();
        var refusal = Refused(
            await ImportAsync(audit.Id, Files(
                "id,firm,level\n1,Alpha,boss\n2,,middle\n2,Omega,\n", "from,to,frequency,importance,closeness\n1,2,9,3,3\n1,3,3,x,3\n")),
            RefusalKind.Invalid);
        Assert.StartsWith("6 problems were found. Nothing was imported.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["people.csv, row 2, column level", "people.csv, row 3, column firm", "people.csv, row 4, column id",
             "ratings.csv, row 2, column frequency", "ratings.csv, row 3, column importance", "ratings.csv, row 3, column to"],
            refusal.Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Imports_people_and_ratings_and_starts_the_job()
    {
        var audit = await AddAsync();
        var job = (await ImportAsync(audit.Id, Files(People, Ratings))).Value;
        Assert.Equal((ComputeAuditJob.KindName, "Compute First audit", JobState.Queued), (job.Kind, job.Title, job.State));
        var shown = (await ShowAsync(audit.Id)).Audit;
        Assert.Equal((4, 6, "Its people and ratings are in; it is not computed yet."), (shown.People, shown.Ratings, shown.Says));
    }

    [Fact]
    public async Task A_second_import_replaces_the_first_and_leaves_one_line_in_the_audit_trail()
    {
        var audit = await AddComputedAsync();
        var before = (await CountAsync()).Trail;
        _ = (await ImportAsync(audit.Id, Files(
            "id,name,firm\n1,Ana Ruiz,Alpha\n8,Mia Lang,Omega\n", "from,to,frequency,importance,closeness\n8,1,1,1,1\n"))).Value;

        var counts = await CountAsync();
        Assert.Equal((2, 1, before + 1), (counts.People, counts.Ratings, counts.Trail));
        var line = (await Get<ListAuditEntries>().RunAsync(new(), audit.Id, Owner, Ct)).Value.Items[0];
        Assert.Equal(AuditAction.Imported, line.Action);
        Assert.Equal([new("People", "4", "2"), new("Ratings", "6", "1")], line.Changes);
        Assert.True((await ShowAsync(audit.Id)).Audit.IsOutdated);
    }

    [Fact]
    public async Task The_same_files_again_do_not_outdate_the_result()
    {
        var audit = await AddComputedAsync();
        _ = (await ImportAsync(audit.Id, Files(People.Replace(',', ';'), Ratings))).Value;
        Assert.False((await ShowAsync(audit.Id)).Audit.IsOutdated);
    }

    [Fact]
    public async Task People_are_matched_with_the_directory_and_never_twice()
    {
        var first = await AddComputedAsync();
        var second = (await Get<AddAudit>().RunAsync(
            Named("Next", 2027), Files(People + "\n10,,Omega,,,", Ratings), Owner, Ct)).Value.Audit;

        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        var links = await db.Set<AuditParticipant>().OrderBy(p => p.Position).ToListAsync(Ct);
        var ofFirst = links.Where(p => p.AuditId == first.Id).Select(p => p.PersonId).ToList();
        Assert.DoesNotContain(null, ofFirst);
        Assert.Equal([.. ofFirst, null], links.Where(p => p.AuditId == second.Id).Select(p => p.PersonId));
        var people = await Get<IDirectory>().FindPeopleAsync(db, [.. ofFirst.OfType<Guid>()], Ct);
        Assert.Equal(["Ana Ruiz", "Ben Ode", "Mia Lang", "Nil Aust"], people.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_person_of_a_past_audit_stays_in_the_directory()
    {
        await AddComputedAsync();
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        var person = await db.Set<AuditParticipant>().Select(p => p.PersonId!.Value).FirstAsync(Ct);
        var references = new List<Reference>();
        foreach (var module in Get<IEnumerable<IReferToPeople>>())
            references.AddRange(await module.FindReferencesAsync(db, person, Ct));
        Assert.Equal("1 network audit", Assert.Single(references).What);
    }

    [Fact]
    public async Task Text_stays_text()
    {
        var html = "<script>alert(1)</script>";
        var audit = await AddComputedAsync($"id,name,firm,level,function,role\n1,{html},Alpha,,{html},{html}\n2,B,<b>Omega</b>,,,\n",
            "from,to,frequency,importance,closeness\n1,2,4,4,4\n");
        Assert.Equal(html, (await ReportAsync(audit.Id)).Report.People[0].Function);
        foreach (var shape in Enum.GetValues<PictureShape>())
        {
            var picture = (await Get<ShowPicture>().RunAsync(audit.Id, shape, Owner, Ct)).Value.Markup;
            Assert.DoesNotContain("<script", picture, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>", picture, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;b&gt;Omega", picture, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("utf-8", "Jörg Öz")]
    [InlineData("utf-16", "Jörg Öz")]
    [InlineData("windows-1252", "Jörg Öz")]
    public async Task Reads_the_encodings_that_spreadsheet_programs_write(string encoding, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding);
        byte[] people = [.. bytes.GetPreamble(), .. bytes.GetBytes($"id\tname\tfirm\n1\t{name}\tAlpha\n")];
        var audit = await AddAsync();
        _ = (await ImportAsync(audit.Id, Files(people, Encoding.UTF8.GetBytes("from,to,frequency,importance,closeness\n")))).Value;
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        Assert.Equal(name, (await db.Set<AuditParticipant>().SingleAsync(Ct)).Name);
    }

    [Fact]
    public async Task Whoever_says_to_deal_with_nobody_has_answered()
    {
        var audit = await AddComputedAsync("id,firm,answered\n1,Alpha,yes\n2,Omega,\n3,Omega,no\n", "from,to,frequency,importance,closeness\n2,1,3,3,3\n");
        Assert.Equal([true, true, false], (await ReportAsync(audit.Id)).Report.People.Select(p => p.Answered));
    }

    [Fact]
    public async Task Takes_as_many_ratings_as_fit_and_refuses_one_more_person()
    {
        var people = new StringBuilder("id,firm\n");
        for (var person = 0; person <= PeopleFile.MostPeople; person++)
            people.AppendLine(CultureInfo.InvariantCulture, $"{person},Firm {person % 2}");
        var audit = await AddAsync();
        var refusal = Refused(await ImportAsync(audit.Id, Files(people.ToString(), "from,to,frequency,importance,closeness\n")), RefusalKind.Invalid);
        Assert.Contains("at most 2,000 people", refusal.Message + refusal.Errors[0].Message, StringComparison.Ordinal);

        var ratings = new StringBuilder("from,to,frequency,importance,closeness\n");
        for (var rating = 0; rating < 12_000; rating++)
            ratings.AppendLine(CultureInfo.InvariantCulture, $"{rating % 150},{(rating % 150 + 1 + rating / 150) % 150},3,3,3");
        _ = (await ImportAsync(audit.Id, Files(Rows(people, 150), ratings.ToString()))).Value;
        Assert.Equal(12_000, (await CountAsync()).Ratings);
    }

    private static string Rows(StringBuilder text, int count) => string.Join('\n', text.ToString().Split('\n').Take(count + 1));

    private Task<Outcome<JobView>> ImportAsync(Guid auditId, AuditFiles files) => Get<ImportAuditFiles>().RunAsync(auditId, files, Owner, Ct);

    private static void AssertTold(BadFiles.Bad bad, Refusal refusal)
    {
        Assert.Contains("Nothing was imported.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(refusal.Errors, error => error.Field == bad.Place && error.Message.Contains(bad.Words, StringComparison.Ordinal));
        Assert.All(refusal.Errors, error => Assert.True(error.Message.Length < 500, error.Message));
    }
}

public sealed class ImportAuditFilesOnSqlite(SqliteFixture fixture) : ImportAuditFilesTests(fixture), IClassFixture<SqliteFixture>;

public sealed class ImportAuditFilesOnPostgres(PostgresFixture fixture) : ImportAuditFilesTests(fixture), IClassFixture<PostgresFixture>;
