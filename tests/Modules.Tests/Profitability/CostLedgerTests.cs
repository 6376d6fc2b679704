using System.IO.Compression;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Profitability;

/// <summary>From a ledger and a model to a run, by figures that can be checked by hand.</summary>
public abstract class CostLedgerTests(DatabaseFixture fixture) : ProfitTest(fixture)
{
    [Fact]
    public async Task Costs_each_customer_and_ranks_them()
    {
        var run = await RunAsync();
        var (ana, bo, cy) = (Customer(run, "A"), Customer(run, "B"), Customer(run, "C"));
        Assert.Equal((1000m, 400m, 50m, 350m), (ana.Revenue, ana.NetMargin, ana.CostToServe, ana.Profit));
        Assert.Equal((100m, 50m, 50m), (bo.NetMargin, bo.CostToServe, bo.Profit));
        Assert.Equal((1000m, 20m + 1200m + 600m, -820m), (cy.NetMargin, cy.CostToServe, cy.Profit));
        Assert.Equal(["A", "B", "C"], run.Result.Customers.Select(c => c.Id));
        Assert.Equal(Quadrant.Act, cy.Quadrant);
        Assert.Equal(("Cy Appliances", "ovens", "Sweden", "Lund"), (run.Info("C").Name, run.Info("C").Segment, run.Info("C").Country, run.Info("C").Manager));
    }

    [Fact]
    public async Task Adds_up_to_the_cent_with_what_belongs_to_nobody_and_what_nobody_used()
    {
        var run = await RunAsync();
        Assert.True(run.Reconciliation.AddsUp);
        Assert.Equal(9_510m, run.Reconciliation.Ledger.Revenue);
        Assert.Equal((10m, 5m, 10m + 40m), (run.Result.Unassigned.Revenue, run.Result.Unassigned.Cogs, run.Result.Unassigned.CostToServe));
        Assert.Equal(1_000m - 650m, run.Reconciliation.UnusedCapacity);
        Assert.Equal(3, run.Content.UnassignedRows);
        Assert.Contains(run.Content.FirstUnassigned, row => row.File == "events.csv" && row.Text.Contains(",Z,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_every_row_of_nobody_into_a_file_beside_the_run()
    {
        var run = await RunAsync();
        var path = Get<LedgerStore>().UnassignedPathOf(WorkspaceId, run.Run.Id);
        var lines = await File.ReadAllLinesAsync(path, Ct);
        Assert.Equal(1 + 3, lines.Length);
    }

    [Fact]
    public async Task A_bad_row_is_named_and_the_earlier_run_stays_as_it_was()
    {
        var before = await RunAsync();
        var bad = await AddLedgerAsync("Bad", GivenText("bad.csv", Orders.Replace("4000.00,3500.00", "four,3500.00", StringComparison.Ordinal)));
        var refusal = Refused(await CostAsync(bad.Id, await AddModelAsync(name: "Other")), RefusalKind.Invalid);
        Assert.Contains("bad.csv, row 4", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await CountRunsAsync());
        var after = await LatestAsync();
        Assert.Equal((before.Run.Version, before.Result.TotalProfit), (after.Run.Version, after.Result.TotalProfit));
    }

    [Fact]
    public async Task Cancelled_in_the_middle_it_leaves_nothing_behind()
    {
        var (ledger, model) = (await AddLedgerAsync(), await AddModelAsync());
        using var cancel = new CancellationTokenSource();
        var folder = Path.GetDirectoryName(Get<LedgerStore>().PathOf(WorkspaceId, Guid.Empty))!;
        var files = System.IO.Directory.GetFiles(folder).Length;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            CostAsync(ledger.Id, model, progress: new Told(_ => cancel.Cancel()), ct: cancel.Token));
        Assert.Equal(0, await CountRunsAsync());
        Assert.Equal(files, System.IO.Directory.GetFiles(folder).Length);
    }

    [Fact]
    public async Task The_same_ledger_and_model_give_the_same_run()
    {
        var (ledger, model) = (await AddLedgerAsync(), await AddModelAsync());
        _ = (await CostAsync(ledger.Id, model)).Value;
        var first = await LatestAsync();
        _ = (await CostAsync(ledger.Id, model)).Value;
        var second = await LatestAsync();
        Assert.Equal((first.Run.Number + 1, first.Run.Fingerprint), (second.Run.Number, second.Run.Fingerprint));
        Assert.Equal(first.Result.Customers.Select(c => (c.Id, c.Profit)), second.Result.Customers.Select(c => (c.Id, c.Profit)));
    }

    [Fact]
    public async Task For_half_the_year_the_pools_are_taken_in_proportion_and_rates_stay()
    {
        var (ledger, model) = (await AddLedgerAsync(), await AddModelAsync());
        _ = (await CostAsync(ledger.Id, model, new DateOnly(2025, 1, 1), new DateOnly(2025, 2, 28))).Value;
        var run = await LatestAsync();
        Assert.Equal(50m, Customer(run, "A").CostToServe);
        Assert.DoesNotContain(run.Result.Customers, c => c.Id == "C" && c.Revenue != 0);
        Assert.Equal(decimal.Round(1_000m * 59 / 365, 4), run.Model.Pools[0].Cost);
        Assert.True(run.Reconciliation.AddsUp);
    }

    [Fact]
    public async Task Reads_gzip_and_several_files_of_one_kind()
    {
        var lines = Orders.Split('\n');
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines[..3])), Ct);
        packed.Position = 0;
        var run = await RunAsync(null, new GivenFile("first.csv.gz", packed), GivenText("second.csv", string.Join('\n', [lines[0], .. lines[3..]])), GivenText("events.csv", Events));
        Assert.Equal(9_500m, run.Result.TotalRevenue);
        Assert.Equal(-820m, Customer(run, "C").Profit);
    }

    [Fact]
    public async Task Only_those_who_may_run_analyses_cost_a_ledger()
    {
        var (ledger, model) = (await AddLedgerAsync(), await AddModelAsync());
        Refused(await CostAsync(ledger.Id, model, by: As(WorkspaceRole.Contributor)), RefusalKind.Forbidden);
        var input = new StartRunInput { Name = "X", LedgerId = ledger.Id, ModelId = model.Id };
        Refused(await Get<StartRun>().RunAsync(input, As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await Get<StartRun>().RunAsync(input, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Another_firm_sees_nothing_of_it()
    {
        var run = await RunAsync();
        Refused(await Get<ShowRun>().RunAsync(run.Run.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowCustomer>().RunAsync(run.Run.Id, run.Info("C").Id, null, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<DeleteRun>().RunAsync(run.Run.Id, run.Run.Version, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Members_limited_to_their_assigned_relationships_see_no_portfolio()
    {
        var run = await RunAsync();
        var limited = As(WorkspaceRole.Contributor) with { SeesAssignedOnly = true };
        Refused(await Get<ShowRun>().RunAsync(run.Run.Id, limited, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowLedger>().RunAsync(run.Run.LedgerId, limited, Ct), RefusalKind.NotFound);
        Assert.Empty((await Get<ListRuns>().RunAsync(new(), limited, Ct)).Value.Items);
        Assert.Empty((await Get<ListLedgers>().RunAsync(new(), limited, Ct)).Value.Items);
    }

    [Fact]
    public async Task A_figure_is_traced_to_its_rows_with_file_and_row_number()
    {
        var run = await RunAsync();
        var customer = run.Info("C").Id;
        var orders = (await Get<TraceCustomer>().RunAsync(run.Run.Id, customer, null, Owner, Ct)).Value.Rows;
        Assert.Equal([("orders.csv", 4L), ("orders.csv", 5L)], orders.First.Select(row => (row.File, row.Row)));
        Assert.Equal(8_000m, orders.First.Sum(row => decimal.Parse(row.Cells[4], System.Globalization.CultureInfo.InvariantCulture)));
        var rushes = (await Get<TraceCustomer>().RunAsync(run.Run.Id, customer, "rush", Owner, Ct)).Value.Rows;
        Assert.Equal(("events.csv", 4L, "30"), (rushes.First[0].File, rushes.First[0].Row, rushes.First[0].Cells[3]));
        Refused(await Get<TraceCustomer>().RunAsync(run.Run.Id, customer, "dance", Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<TraceCustomer>().RunAsync(run.Run.Id, customer, null, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task A_kept_file_that_is_gone_from_the_disk_is_named()
    {
        var (ledger, model) = (await AddLedgerAsync(), await AddModelAsync());
        var file = (await Get<ShowLedger>().RunAsync(ledger.Id, Owner, Ct)).Value.Files.First(f => f.Kind == FileKind.Orders);
        Get<LedgerStore>().Delete(WorkspaceId, file.Id);
        Assert.Contains("orders.csv", Refused(await CostAsync(ledger.Id, model), RefusalKind.Invalid).Message, StringComparison.Ordinal);
    }

    private sealed class Told(Action<JobStep> then) : IProgress<JobStep>
    {
        public void Report(JobStep value) => then(value);
    }
}

public sealed class CostLedgerSqliteTests(SqliteFixture fixture) : CostLedgerTests(fixture), IClassFixture<SqliteFixture>;

public sealed class CostLedgerPostgresTests(PostgresFixture fixture) : CostLedgerTests(fixture), IClassFixture<PostgresFixture>;
