using Entente.Methods.Networks.Audit.Findings;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>The sample alpha-omega, as a newcomer finds it: it reads out what the source states.</summary>
public abstract class SampleAuditTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");

    [Fact]
    public async Task Has_the_expected_spanners_core_and_first_sentence()
    {
        var (audit, report) = await LoadAsync();
        Assert.Equal((AuditState.Computed, 42, 499, 40), (audit.State, audit.People, audit.Ratings, audit.Answered));
        Assert.Equal("The firms are joined by 20 strong ties, three fewer than in the audit before, and 9 of them end at one person, Omega’s #39.", audit.Says);
        Assert.Equal(["4", "9", "12", "14", "17", "19", "29"], report.Firms[0].Spanners);
        Assert.Equal(["28", "35", "39", "41"], report.Firms[1].Spanners);
        Assert.Equal((13, 13), (report.Firms[0].InCore, report.Firms[1].InCore));
        Assert.All(["3", "7", "11", "18", "30"], key => Assert.False(report.Person(key).InCore));
        Assert.All(["24", "26", "12", "39", "19"], key => Assert.True(report.Person(key).InCore));
    }

    [Fact]
    public async Task Says_in_words_who_spans_the_border_and_who_forms_the_core()
    {
        var (_, report) = await LoadAsync();
        Assert.Equal(
            [
                "Eleven people span the border: seven of Alpha and four of Omega.",
                "They are two middle managers (#12 and #39) and nine people at operating level; no senior manager is among them.",
                "All of them work in marketing.",
            ],
            SpannersInWords.Of(report));
        Assert.Equal("Alpha’s contact with the other firm is spread: nobody holds more than 21\u202f% of it (#12).", SpannersInWords.FlowOf(report, report.Firms[0]));
        Assert.Equal(
            "Omega’s contact with the other firm is centralised: #39 alone holds 45\u202f% of it. #39 is also the firm’s designated contact.",
            SpannersInWords.FlowOf(report, report.Firms[1]));
        Assert.Equal(
            [
                "26 of 42 people are in the core: 13 of 22 at Alpha and 13 of 20 at Omega.",
                "Of the senior managers, 0 of 4 at Alpha and 3 of 5 at Omega.",
                "The network has a clear core and periphery (fit 0.58); its densest part holds eleven people.",
            ],
            CoreInWords.Of(report));
    }

    [Fact]
    public async Task Says_of_a_person_what_hangs_on_him()
    {
        var (_, report) = await LoadAsync();
        var details = ShowPerson.Of(report, "39")!;
        Assert.Equal("Carries 9 of the 20 strong ties between the firms. The next person, #12, carries four.", TiesInWords.LeadOf(report, details.Person));
        Assert.Contains("Cross-firm contact hangs on one person", details.NamedIn.Select(f => f.Title));
        Assert.Equal((9, 9), (details.Ties.Count(t => t is { Across: true, Kind: Entente.Methods.Networks.Audit.TieKind.Strong }), details.Person.StrongInside));
        Assert.Equal(1, TiesInWords.RatedUnequally(report, report.Person("37")));
        Assert.Equal("Holds 4 of 20 ties across.", InWordsOf(report, "12"));
        Assert.Equal("Spanner, 2 ties across.", InWordsOf(report, "19"));
        Assert.Equal("Working ties only.", InWordsOf(report, "7"));
    }

    [Fact]
    public async Task Shows_how_three_project_managers_in_a_row_wore_the_contact_down()
    {
        await LoadAsync();
        var audits = (await Get<ListAudits>().RunAsync(new(), Owner, Ct)).Value.Items;
        List<AuditReport> reports = [];
        foreach (var audit in audits.Reverse())
            reports.Add((await ReportAsync(audit.Id)).Report);

        Assert.Equal([24, 23, 20], reports.Select(report => report.Totals.StrongAcross));
        Assert.Equal(["20", "29", "19"], reports.Select(report => report.People.Single(p => p.Firm == "Alpha" && p.Roles.Contains("project manager")).Key));
        Assert.Equal([7, 5, 1], reports.Select(report => report.Person("20").StrongAcross));
        Assert.Equal([0, 2, 2], reports.Select(report => report.Person("29").StrongAcross));
        Assert.Equal([0, 0, 2], reports.Select(report => report.Person("19").StrongAcross));
        var falling = Assert.Single(reports[2].Findings, finding => finding.Kind == FindingKind.FallingContact);
        Assert.StartsWith("23 strong ties joined the firms in the last audit, 20 do now; six were lost.", falling.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reports[1].Findings, finding => finding.Kind == FindingKind.FallingContact);

        var since = (await Get<ShowComparison>().RunAsync(audits[0].Id, audits[2].Id, Owner, Ct)).Value.Comparison;
        Assert.Equal(
            "Strong ties between the firms fell from 24 to 20: 15 kept, nine lost, five new. Alpha’s #20 held seven of them and holds one now. #19 and #29 have won two or more.",
            string.Join(' ', since.Sentences.SkipLast(1).Select(sentence => sentence.Text)));
    }

    [Fact]
    public async Task People_keep_their_places_from_one_picture_to_the_next()
    {
        await LoadAsync();
        var audits = (await Get<ListAudits>().RunAsync(new(), Owner, Ct)).Value.Items;
        var (before, after) = ((await ReportAsync(audits[1].Id)).Report, (await ReportAsync(audits[0].Id)).Report);

        var kept = before.Places.Zip(after.Places).Count(pair =>
            Math.Abs(pair.First.Wide.V - pair.Second.Wide.V) < 1 && Math.Abs(pair.First.Wide.U - pair.Second.Wide.U) < 30);

        Assert.True(kept >= 30, $"{kept} of 42");
    }

    [Fact]
    public async Task Links_everybody_to_the_directory_and_loads_once()
    {
        await LoadAsync();
        _ = (await Get<LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        Assert.Equal(3, (await CountAsync()).Audits);
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        Assert.Equal(42, await db.Set<AuditParticipant>().Where(p => p.PersonId != null).Select(p => p.PersonId).Distinct().CountAsync(Ct));
        Assert.Equal(0, await db.Jobs.CountAsync(Ct));
    }

    private static string InWordsOf(AuditReport report, string key) => report.Person(key).InWords;

    private async Task<(AuditOverview Audit, AuditReport Report)> LoadAsync()
    {
        _ = (await Get<LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        var audit = (await Get<ListAudits>().RunAsync(new(), Owner, Ct)).Value.Items[0];
        return (audit, (await ReportAsync(audit.Id)).Report);
    }
}

public sealed class SampleAuditOnSqlite(SqliteFixture fixture) : SampleAuditTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SampleAuditOnPostgres(PostgresFixture fixture) : SampleAuditTests(fixture), IClassFixture<PostgresFixture>;
