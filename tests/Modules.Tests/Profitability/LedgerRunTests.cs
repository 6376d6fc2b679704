using System.Text;
using Entente.Bench.Profit;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Models;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Tests.Profitability;

/// <summary>The result depends on what the ledger says and on nothing else.</summary>
public sealed class LedgerRunTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-ledger-").FullName;

    public LedgerRunTests() => new LedgerGenerator(30_000, _folder).Write();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void The_number_of_threads_changes_nothing(int threads) =>
        Assert.Equal(Table(Sources(), threads: 2), Table(Sources(), threads: threads));

    [Fact]
    public void Any_split_into_files_gives_the_same()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, "order_lines.csv"));
        var parts = new[] { (1, 7), (7, 7_001), (7_001, lines.Length) }
            .Select((part, index) => Part($"part{index}.csv", [lines[0], .. lines[part.Item1..part.Item2]])).ToList();

        Assert.Equal(Table(Sources()), Table(Sources() with { Orders = parts }));
    }

    [Fact]
    public void The_order_of_rows_changes_nothing_but_the_count_of_orders()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, "order_lines.csv"));
        var turned = Part("turned.csv", [lines[0], .. lines[1..].Reverse()]);

        Assert.Equal(Table(Sources()), Table(Sources() with { Orders = [turned] }));
    }

    [Fact]
    public void Quotation_marks_line_breaks_and_other_columns_change_nothing()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, "order_lines.csv")).Select(line => line.Split(',')).ToList();
        var quoted = Part("quoted.csv", lines.Select((cells, index) => index == 0
            ? $"note;{cells[6]};{cells[2]};{cells[5]};{cells[1]};{cells[0]}"
            : $"\"a;\r\n\"\"b\"\"\";\"{cells[6]}\";{cells[2]};{cells[5]};\"{cells[1]}\";{cells[0]}"));

        Assert.Equal(Table(Sources()), Table(Sources() with { Orders = [quoted] }));
    }

    [Fact]
    public void Without_a_list_of_customers_those_who_buy_have_the_same_figures()
    {
        var all = Run(Sources()).Result.Customers.Where(c => c.Lines > 0).Select(c => (c.Id, c.Revenue, c.Profit, c.Orders));
        var found = Run(Sources() with { Customers = null }, threads: 3).Result.Customers.Select(c => (c.Id, c.Revenue, c.Profit, c.Orders));

        Assert.Equal(all, found);
    }

    [Fact]
    public void Orders_and_first_days_are_counted_across_chunks()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, "order_lines.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var run = Run(Sources(), threads: 3);

        Assert.Equal(lines.Select(cells => cells[0]).Distinct().Count(), run.Result.Customers.Sum(customer => customer.Orders));
        var best = run.Result.Customers[0].Id;
        Assert.Equal(lines.First(cells => cells[2] == best)[1], $"{run.Customers.FirstOrderOf(run.Customers.NumberOf(best)):yyyy-MM-dd}");
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)), (run.Facts.FirstDay, run.Facts.LastDay));
    }

    [Fact]
    public void A_figure_is_traced_to_its_rows()
    {
        var best = Run(Sources()).Result.Customers[0];
        var orders = LedgerTrace.Orders(Sources(), new LedgerMapping(), best.Id, 3, CancellationToken.None);
        var events = LedgerTrace.Events(Sources(), new LedgerMapping(), best.Id, "pick_pack", 1_000_000, CancellationToken.None);

        Assert.Equal((best.Lines, 3), (orders.Count, orders.First.Count));
        Assert.Equal(best.Id, orders.First[0].Cells[2]);
        var line = File.ReadAllLines(Path.Combine(_folder, "order_lines.csv"))[(int)orders.First[2].Row - 1];
        Assert.Equal(line, string.Join(',', orders.First[2].Cells));
        Assert.Equal(best.Quantity(3), events.First.Sum(row => decimal.Parse(row.Cells[4], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_fingerprint_follows_the_content()
    {
        var first = Run(Sources()).Facts.Fingerprint;
        File.AppendAllText(Path.Combine(_folder, "order_lines.csv"), "O1,2025-12-31,C0000001,P1,1,0.01,0.00\n");

        Assert.NotEqual(first, Run(Sources()).Facts.Fingerprint);
        Assert.Equal(64, first!.Length);
    }

    [Fact]
    public void A_cancelled_run_stops() => Assert.Throws<OperationCanceledException>(() =>
        new LedgerRun(new LedgerRunInput(Sources(), Model(), new LedgerMapping())).Run(new CancellationToken(canceled: true)));

    [Fact]
    public void A_file_that_changes_during_the_run_is_refused_by_name()
    {
        var file = Path.Combine(_folder, "order_lines.csv");
        var isChanged = false;
        var refusal = new LedgerRun(new LedgerRunInput(Sources(), Model(), new LedgerMapping(), Threads: 1), new Told(() =>
        {
            if (!isChanged)
            {
                isChanged = true;
                File.AppendAllText(file, "O1,2025-12-31,C0000001,P1,1,0.01,0.00\n");
            }
        })).Run(CancellationToken.None).Refusal;

        Assert.Contains("order_lines.csv: The file was changed while it was read", string.Join(' ', refusal!.Errors.Select(error => $"{error.Field}: {error.Message}")), StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private LedgerSources Sources() => new([At("order_lines.csv")], [At("activity_events.csv")], At("customers.csv"));

    private LedgerFile At(string name) => LedgerFile.At(Path.Combine(_folder, name));

    private LedgerFile Part(string name, IEnumerable<string> lines)
    {
        File.WriteAllText(Path.Combine(_folder, name), string.Join('\n', lines));
        return At(name);
    }

    private CostModel Model()
    {
        var problems = new LedgerProblems();
        return new CostModel(ModelTables.Pools(At("pools.csv"), problems), ModelTables.Activities(At("activities.csv"), problems));
    }

    private LedgerRunResult Run(LedgerSources sources, int threads = 2) =>
        new LedgerRun(new LedgerRunInput(sources, Model(), new LedgerMapping(), Threads: threads, HasFingerprint: true)).Run(CancellationToken.None).Value;

    private string Table(LedgerSources sources, int threads = 2)
    {
        using var bytes = new MemoryStream();
        CustomersCsv.Write(Run(sources, threads).Result, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private sealed class Told(Action then) : IProgress<LedgerProgress>
    {
        public void Report(LedgerProgress value) => then();
    }
}
