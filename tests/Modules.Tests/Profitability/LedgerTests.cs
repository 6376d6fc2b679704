using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Profitability;

/// <summary>Ledgers keep their files as they came, know what each holds, and remember what columns mean.</summary>
public abstract class LedgerTests(DatabaseFixture fixture) : ProfitTest(fixture)
{
    [Fact]
    public async Task Sees_by_the_header_what_a_file_holds_and_keeps_its_fingerprint()
    {
        var added = await AddLedgerAsync();
        var found = (await Get<ShowLedger>().RunAsync(added.Id, Owner, Ct)).Value;
        Assert.Equal([FileKind.Orders, FileKind.Events, FileKind.Customers], found.Files.Select(f => f.Kind));
        var path = Get<LedgerStore>().PathOf(WorkspaceId, found.Files[0].Id);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(path, Ct))), found.Files[0].Fingerprint);
        Assert.Equal("order_id", found.Head(FileKind.Orders).Headers[0]);
    }

    [Fact]
    public async Task The_same_file_twice_would_count_its_rows_twice_and_is_refused()
    {
        var added = await AddLedgerAsync();
        var folder = Path.GetDirectoryName(Get<LedgerStore>().PathOf(WorkspaceId, Guid.Empty))!;
        var before = System.IO.Directory.GetFiles(folder).Length;
        var refusal = Refused(await Get<AddLedgerFiles>().RunAsync(added.Id, [GivenText("again.csv", Orders)], Owner, Ct), RefusalKind.Conflict);
        Assert.Contains("orders.csv", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.Directory.GetFiles(folder).Length);
    }

    [Fact]
    public async Task Remembers_what_columns_mean_and_reads_by_it()
    {
        var odd = "Beleg;Tag;Kunde;Menge;Netto;Wareneinsatz\n1;05.01.2025;A;1;1.000,50;600,00\n";
        var ledger = await AddLedgerAsync("Odd", GivenText("odd.csv", odd));
        var form = new MapLedgerForm { OrderId = "Beleg", Date = "Tag", Customer = "Kunde", Quantity = "Menge", NetAmount = "Netto", Cogs = "Wareneinsatz", Dates = "DayMonthYear", Decimal = ",", Thousands = "." };
        Assert.True((await Get<MapLedger>().RunAsync(ledger.Id, ledger.Version, form.Read(new LedgerMapping()).Value, Owner, Ct)).IsDone);
        var model = Model with { Activities = [Model.Activities[0]] };
        _ = (await CostAsync(ledger.Id, await AddModelAsync(model))).Value;
        Assert.Equal(1000.50m, (await LatestAsync()).Result.TotalRevenue);
    }

    [Fact]
    public void A_rate_that_is_none_is_named_with_its_line()
    {
        var refusal = Refused(new MapLedgerForm { Rates = "USD 2025-01-01 0.92\nnonsense" }.Read(new LedgerMapping()), RefusalKind.Invalid, "Rates");
        Assert.Contains("Line 2", refusal.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_was_costed_keeps_its_files()
    {
        var run = await RunAsync();
        var ledger = (await Get<ShowLedger>().RunAsync(run.Run.LedgerId, Owner, Ct)).Value;
        Refused(await Get<DeleteLedger>().RunAsync(ledger.Overview.Id, ledger.Overview.Version, Owner, Ct), RefusalKind.Conflict);
        Refused(await Get<DeleteLedgerFile>().RunAsync(ledger.Overview.Id, ledger.Files[0].Id, Owner, Ct), RefusalKind.Conflict);
        Assert.True(File.Exists(Get<LedgerStore>().PathOf(WorkspaceId, ledger.Files[0].Id)));
    }

    [Fact]
    public async Task Deleting_a_ledger_takes_its_files_along()
    {
        var added = await AddLedgerAsync();
        var file = (await Get<ShowLedger>().RunAsync(added.Id, Owner, Ct)).Value.Files[0];
        Refused(await Get<DeleteLedger>().RunAsync(added.Id, added.Version, As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Assert.True((await Get<DeleteLedger>().RunAsync(added.Id, added.Version, Owner, Ct)).IsDone);
        Assert.False(File.Exists(Get<LedgerStore>().PathOf(WorkspaceId, file.Id)));
    }

    [Fact]
    public async Task Nothing_is_kept_of_what_somebody_without_the_right_sends()
    {
        Refused(await Get<AddLedger>().RunAsync(new AddLedgerInput { Name = "X" }, [GivenText("orders.csv", Orders)], As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await Get<AddLedger>().RunAsync(new AddLedgerInput(), [], Owner, Ct), RefusalKind.Invalid, "Name");
        Refused(await Get<AddLedgerFiles>().RunAsync(Guid.CreateVersion7(), [GivenText("orders.csv", Orders)], Owner, Ct), RefusalKind.NotFound);
        Assert.False(System.IO.Directory.Exists(Path.GetDirectoryName(Get<LedgerStore>().PathOf(WorkspaceId, Guid.Empty))!));
    }
}

public sealed class LedgerSqliteTests(SqliteFixture fixture) : LedgerTests(fixture), IClassFixture<SqliteFixture>;

public sealed class LedgerPostgresTests(PostgresFixture fixture) : LedgerTests(fixture), IClassFixture<PostgresFixture>;
