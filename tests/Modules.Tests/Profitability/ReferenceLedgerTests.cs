using System.IO.Compression;
using Entente.Bench.Profit;

namespace Entente.Modules.Tests.Profitability;

/// <summary>Whole ledgers whose answer another database has given. They are read where ENTENTE_REFERENCE says.</summary>
public sealed class ReferenceLedgerTests : GivenRunTest
{
    private static string? Reference => Environment.GetEnvironmentVariable("ENTENTE_REFERENCE") is { Length: > 0 } root
        && Path.Combine(root, "profit") is var folder && System.IO.Directory.Exists(folder) ? folder : null;

    [Fact]
    public async Task A_generated_million_of_lines_gives_the_golden_file()
    {
        if (Reference is null)
        {
            return;
        }

        new LedgerGenerator(1_000_000, Folder).Write();

        Assert.Equal(0, (await CostAsync(Folder, "", "--pools", Path.Combine(Folder, "pools.csv"))).Code);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Reference, "perf", "golden_m1.csv")), Written("customers.csv"));
    }

    /// <summary>Online Retail (Chen, Sain &amp; Guo 2012): real orders, with assumed costs.</summary>
    [Fact]
    public async Task The_real_ledger_gives_the_stored_result()
    {
        if (Reference is null)
        {
            return;
        }

        var (code, output, _) = await CostAsync(Path.Combine(Reference, "real", "ledger"), ".gz");
        await using var stored = new GZipStream(File.OpenRead(Path.Combine(Reference, "real", "reference_result.csv.gz")), CompressionMode.Decompress);

        Assert.Equal(0, code);
        Assert.Equal(await new StreamReader(stored).ReadToEndAsync(), Written("customers.csv"));
        Assert.Contains("The best 2,894 earned 108 % of it; the other 1,478 gave 8 % back.", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> CostAsync(string folder, string ending, params string[] more) => CommandAsync(
        [
            "run",
            "--orders", Path.Combine(folder, "order_lines.csv" + ending),
            "--events", Path.Combine(folder, "activity_events.csv" + ending),
            "--customers", Path.Combine(folder, "customers.csv" + ending),
            "--activities", Path.Combine(folder, "activities.csv" + ending),
            "--out", Out,
            .. more,
        ]);
}
