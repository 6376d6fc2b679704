using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Tests.Directory.Import;
using Entente.Platform.Imports;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>A register of alliances moves in from the files in which firms keep it.</summary>
public abstract class AllianceImportTests(DatabaseFixture fixture) : ImportTest(fixture)
{
    private const string Alliances = """
        Alliance name,Partner,Status,Start date,Planned return year 1,Description
        Card,Omega,running,2026-01-05,0.20,One card
        Cloud,Sigma,forming,,,
        """;

    private const string Agreements = """
        Alliance,Title,Kind,Under,Starts,Ends,Renews itself,Days of notice
        Card,Master agreement,global,,2026-01-01,2026-12-31,yes,30
        Card,Adaptation for Spain,national,Master agreement,2026-01-01,2026-12-31,no,
        """;

    private const string Obligations = """
        Alliance,Agreement,Title,Owed by,Meant as,Target,Unit
        Card,Master agreement,Advisers certified,ours,total,40,people
        Card,Master agreement,Days to issue a card,theirs,ceiling,5,days
        """;

    private const string Promises = """
        Alliance,Side,Commitment,Made,Due,By,To,State,Settled,Reason
        Card,ours,Send the list,2026-02-01,2026-02-10,Ada Ruiz,Bo Lang,kept,2026-02-12,
        Card,theirs,Give the discount,2026-02-01,2026-03-01,,,broken,2026-03-05,withdrawn
        Card,theirs,Print the cards,2026-02-01,2026-12-01,Bo Lang,,,,
        """;

    private const string Certificates = """
        Alliance,Person,Certificate,Obtained,Expires
        Card,Ada Ruiz,Card adviser,2026-01-20,2027-01-20
        Card,Bo Lang,Card adviser,2026-01-20,
        """;

    [Fact]
    public async Task A_whole_register_comes_in_and_a_second_time_changes_nothing()
    {
        await FirmsAsync();
        Assert.Equal((2, 0, 0, 0), Counts(await ImportAsync("alliances", Alliances)));
        Assert.Equal((2, 0, 0, 0), Counts(await ImportAsync("agreements", Agreements)));
        Assert.Equal((2, 0, 0, 0), Counts(await ImportAsync("obligations", Obligations)));
        Assert.Equal((3, 0, 0, 0), Counts(await ImportAsync("promises", Promises)));
        Assert.Equal((2, 0, 0, 0), Counts(await ImportAsync("certificates", Certificates)));

        foreach (var (type, file, rows) in new[] { ("alliances", Alliances, 2), ("agreements", Agreements, 2), ("obligations", Obligations, 2), ("promises", Promises, 3), ("certificates", Certificates, 2) })
            Assert.Equal((0, 0, rows, 0), Counts(await ImportAsync(type, file)));

        var card = await CardAsync();
        Assert.Equal((AlliancePhase.Running, 0.20m, "One card"), (card.Phase, card.Years[0].Planned!.Value, card.Purpose));
        Assert.Equal([("Master agreement", 0), ("Adaptation for Spain", 1)], card.Agreements.Select(a => (a.Title, a.Depth)));
        Assert.Equal([40m, 5m], card.Obligations.OrderBy(o => o.Title).Select(o => o.Target!.Value));
        Assert.Equal([PromiseState.Late, PromiseState.Broken, PromiseState.Open], card.Promises.OrderBy(p => p.SettledOn ?? DateOnly.MaxValue).Select(p => p.State));
        Assert.Equal(("Ada Ruiz", "Bo Lang"), (card.Promises.Single(p => p.Text == "Send the list").By, card.Promises.Single(p => p.Text == "Send the list").To));
        Assert.Equal(2, card.Parts.Certificates.Count);
    }

    [Fact]
    public async Task What_cannot_be_is_told_row_by_row()
    {
        await FirmsAsync();
        await ImportAsync("alliances", Alliances);
        await ImportAsync("agreements", Agreements);
        await ImportAsync("obligations", Obligations);
        await ImportAsync("promises", Promises);

        await RefusesAsync("alliances", "Name,With\nX,Nobody Ltd", "no relationship with 'Nobody Ltd'");
        await RefusesAsync("agreements", "Alliance,Title,Starts,Ends\nNone,X,2026-01-01,2026-12-31", "no alliance 'None'");
        await RefusesAsync("agreements", "Alliance,Title,Starts,Ends\nCard,X,2026-12-31,2026-01-01", "cannot end before it starts");
        await RefusesAsync("agreements", "Alliance,Title,Under,Starts,Ends\nCard,X,X,2026-01-01,2026-12-31", "under itself");
        await RefusesAsync("agreements", "Alliance,Title,Under,Starts,Ends\nCard,X,Below,2026-01-01,2026-12-31", "Put the upper agreement first");
        await RefusesAsync("obligations", Obligations.Replace(",40,", ",60,", StringComparison.Ordinal), "record it as an amendment");
        await RefusesAsync("obligations", "Alliance,Agreement,Title,Target,Unit\nCard,Master agreement,New,,people", "Give the target");
        await RefusesAsync("promises", "Alliance,Side,Promise,Made,State\nCard,ours,New,2026-02-01,kept", "on which day");
        await RefusesAsync("promises", "Alliance,Side,Promise,Made,By\nCard,ours,New,2026-02-01,Bo Lang", "Nobody called 'Bo Lang' works there");
        await RefusesAsync("promises", Promises.Replace("broken", "kept", StringComparison.Ordinal), "settled already");
        await RefusesAsync("certificates", "Alliance,Person,Certificate,Obtained,Expires\nCard,Ada Ruiz,Card,2026-02-01,2026-01-01", "cannot expire before");
    }

    [Fact]
    public async Task A_batch_is_undone_with_what_came_along()
    {
        await FirmsAsync();
        await ImportAsync("alliances", Alliances);
        var agreements = await ImportAsync("agreements", Agreements);
        var obligations = await ImportAsync("obligations", Obligations);

        Refused(await UndoAsync(agreements.Id), Entente.Platform.Outcomes.RefusalKind.Conflict);
        Assert.True((await UndoAsync(obligations.Id)).IsDone);
        Assert.True((await UndoAsync(agreements.Id)).IsDone);

        var card = await CardAsync();
        Assert.Empty(card.Obligations);
        Assert.Empty(card.Agreements);
    }

    [Fact]
    public async Task An_open_promise_takes_its_end_from_a_later_file()
    {
        await FirmsAsync();
        await ImportAsync("alliances", Alliances);
        await ImportAsync("promises", Promises);
        Assert.Equal((0, 1, 2, 0), Counts(await ImportAsync("promises", Promises.Replace("Bo Lang,,,,", "Bo Lang,,kept,2026-11-30,", StringComparison.Ordinal))));

        Assert.Equal(PromiseState.Kept, (await CardAsync()).Promises.Single(p => p.Text == "Print the cards").State);
    }

    private async Task FirmsAsync()
    {
        var own = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        var omega = await AddOrganisationAsync("Omega");
        await AddRelationshipAsync(omega.Id);
        await AddRelationshipAsync((await AddOrganisationAsync("Sigma")).Id);
        await AddPersonAsync("Ada Ruiz", own.Id);
        await AddPersonAsync("Bo Lang", omega.Id);
    }

    private async Task<AllianceView> CardAsync()
    {
        var all = (await Get<ListAlliances>().RunAsync(Owner, Ct)).Value;
        return (await Get<ShowAlliance>().RunAsync(all.Single(a => a.Name == "Card").Id, Owner, Ct)).Value;
    }

    private async Task RefusesAsync(string type, string file, string reason)
    {
        var import = await ImportAsync(type, file);
        Assert.Equal(1, import.Bad);
        Assert.Contains(reason, Assert.Single(await FaultsAsync(import.Id)).Problems[0].Message, StringComparison.Ordinal);
    }
}

public sealed class SqliteAllianceImportTests(SqliteFixture fixture) : AllianceImportTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresAllianceImportTests(PostgresFixture fixture) : AllianceImportTests(fixture), IClassFixture<PostgresFixture>;
