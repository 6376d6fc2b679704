using System.Text;

namespace Entente.Modules.Tests.Profitability;

public sealed class BadLedgerTests : GivenRunTest
{
    private const string Head = "order_id,order_date,customer_id,net_amount,cogs\n";

    [Theory]
    [InlineData("O1,2026-01-05,C1,1,000.50,3\n", "orders.csv, row 2: This row has more cells than the header's 5.")]
    [InlineData("O1;2026-01-05;C1;10.50;3\n", "orders.csv, row 2: This row has 1 cell, the header 5.")]
    [InlineData("O1,2026-01-05,C1,\"1,000.50\",3\n", "orders.csv, row 2, column net_amount: “1,000.50” is not a number as this file is said to write them")]
    [InlineData("O1,2026-01-05,C1,\"10,5\",3\n", "row 2, column net_amount: “10,5” is not a number")]
    [InlineData("O1,2026-01-05,C1,1e3,3\n", "row 2, column net_amount: “1e3” is not a number")]
    [InlineData("O1,2026-01-05,C1,,3\n", "row 2, column net_amount: This cell is empty.")]
    [InlineData("O1,2026-01-05,C1,123456789012345678,3\n", "row 2, column net_amount: “123456789012345678” is too large")]
    [InlineData("O1,05/01/2026,C1,1,3\n", "row 2, column order_date: “05/01/2026” is not a date of the order that was said. Write dates like 2026-03-31, or say how the file writes them: ymd, dmy or mdy.")]
    [InlineData("O1,2026-02-30,C1,1,3\n", "row 2, column order_date: “2026-02-30” is not a date")]
    [InlineData("O1,2026-01-05,C1,1,3\nO2,2026-01-06,C\"1,2,3\n", "row 3: A quotation mark stands inside a cell")]
    [InlineData("O1,2026-01-05,\"C1,1,3\n", "row 2: A quotation mark stands inside a cell or is never closed")]
    public async Task A_bad_order_line_is_named_with_file_and_row(string row, string message)
    {
        var (code, _, error) = await RunAsync(orders: Head + row);

        Assert.Equal(1, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("Nothing was costed and nothing was written.", error, StringComparison.Ordinal);
        Assert.False(System.IO.Directory.Exists(Out));
    }

    [Theory]
    [InlineData("E1,2026-01-05,C1,enter,1,-8\n", "events.csv, row 2, column minutes: “-8” is negative.")]
    [InlineData("E1,2026-01-05,C1,enter,one,8\n", "events.csv, row 2, column quantity: “one” is not a number")]
    [InlineData("E1,,C1,enter,1,8\n", "events.csv, row 2, column date: The date is empty.")]
    public async Task A_bad_event_is_named_with_file_and_row(string row, string message)
    {
        var (code, _, error) = await RunAsync(events: "event_id,date,customer_id,activity,quantity,minutes\n" + row);

        Assert.Equal(1, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_counted_over_quoted_line_breaks()
    {
        var (code, _, error) = await RunAsync(orders: Head + "\"O\n1\",2026-01-05,C1,1,3\n\nO2,2026-01-05,\"C\"\"x\",x,3\n");

        Assert.Equal(1, code);
        Assert.Contains("orders.csv, row 5, column net_amount: “x” is not a number", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_in_a_long_file_is_named_with_its_row()
    {
        var rest = string.Concat(Enumerable.Repeat("O2,2026-01-06,C1,1,3\n", 900_000));
        var (code, _, error) = await RunAsync(orders: Head + "O1,2026-01-05,C1,1,3\nO2,2026-01-05,\"C1,1,3\n" + rest);

        Assert.Equal(1, code);
        Assert.Contains("orders.csv, row 3: This row is longer than 8 MB. Look for a quotation mark that is opened here and never closed", error, StringComparison.Ordinal);
        Assert.False(System.IO.Directory.Exists(Out));
    }

    [Fact]
    public async Task Every_bad_row_is_counted_and_the_first_are_listed()
    {
        var (_, _, error) = await RunAsync(orders: Head + string.Concat(Enumerable.Range(1, 70).Select(number => $"O{number},2026-01-05,C1,x,3\n")));

        Assert.StartsWith("70 problems were found. Nothing was costed and nothing was written. The first 50 are:\n", error, StringComparison.Ordinal);
        Assert.Contains("orders.csv, row 51, column net_amount", error, StringComparison.Ordinal);
        Assert.DoesNotContain("row 52,", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_gzip_is_refused_and_the_previous_run_untouched()
    {
        await RunAsync();
        var before = Written("customers.csv");
        var whole = await File.ReadAllBytesAsync(WriteGzip("whole.csv.gz", Head + string.Concat(Enumerable.Range(0, 20_000).Select(n => $"O{n},2026-01-05,C{n % 3},{n}.25,3\n"))));

        var (code, _, error) = await CommandAsync(
            "run", "--orders", Write("cut.csv.gz", whole[..(whole.Length / 2)]), "--customers", Write("c.csv", Customers),
            "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out);

        Assert.Equal(1, code);
        Assert.Contains("cut.csv.gz, row ", error, StringComparison.Ordinal);
        Assert.Contains("The compressed file is broken or was cut off", error, StringComparison.Ordinal);
        Assert.Equal(before, Written("customers.csv"));
    }

    [Fact]
    public async Task Decimal_commas_thousands_and_dates_are_read_when_they_are_said()
    {
        const string orders = "order_id;order_date;customer_id;net_amount;cogs\nO1;31.01.2026;C1;1.234,56;-0,5\nO2;1.2.26;C1;10;1\n";
        var (code, _, error) = await CommandAsync(
            "run", "--orders", Write("o.csv", orders), "--customers", Write("c.csv", Customers.Replace("2020-01-01", "01.01.2020", StringComparison.Ordinal).Replace(',', ';').Replace("Arc;", "Arc", StringComparison.Ordinal)),
            "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out, "--decimal", ",", "--thousands", ".", "--dates", "dmy");
        var (refused, _, why) = await CommandAsync(
            "run", "--orders", Write("o.csv", orders.Replace("1.234,56", "12.34,56", StringComparison.Ordinal)), "--customers", Write("c2.csv", Customers),
            "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out, "--decimal", ",", "--thousands", ".", "--dates", "dmy");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1,C1,1244.56,1244.06,", Written("customers.csv"), StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("“12.34,56” is not a number", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_out_of_range_is_refused_with_its_row()
    {
        var rows = string.Concat(Enumerable.Range(0, 12).Select(number => $"O{number},2026-01-05,C1,99999999999999,0\n"));
        var (code, _, error) = await RunAsync(orders: Head + rows);

        Assert.Equal(1, code);
        Assert.Contains("leaves the range of exact sums", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing", "none.csv: There is no such file.")]
    [InlineData("folder", "cannot be read: it is a folder, or you have no right to it.")]
    [InlineData("excel", "book.csv: This is an Excel workbook or another ZIP file.")]
    [InlineData("empty", "empty.csv: The file is empty.")]
    [InlineData("column", "wrong.csv, row 1: There is no column “customer_id”. The header has: “order_id, order_date, net_amount, cogs”.")]
    public async Task A_file_that_is_no_ledger_is_refused(string kind, string message)
    {
        var file = kind switch
        {
            "missing" => Path.Combine(Folder, "none.csv"),
            "folder" => Folder,
            "excel" => Write("book.csv", "PK\u0003\u0004rest"),
            "empty" => Write("empty.csv", ""),
            _ => Write("wrong.csv", "order_id,order_date,net_amount,cogs\n"),
        };
        var (code, _, error) = await CommandAsync(
            "run", "--orders", file, "--customers", Write("c.csv", Customers), "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out);

        Assert.Equal(1, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf16_and_byte_order_marks_are_read()
    {
        var wide = Write("wide.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Orders)]);
        var marked = Write("marked.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Orders)]);
        foreach (var file in new[] { wide, marked })
        {
            var (code, _, error) = await CommandAsync(
                "run", "--orders", file, "--events", Write("e.csv", Events), "--customers", Write("c.csv", Customers), "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains("1,C1,100.50,40.50,", Written("customers.csv"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_customer_twice_is_refused() => Assert.Contains(
        "customers.csv, row 5, column customer_id: The id “C1” stands in an earlier row too.",
        (await RunAsync(customers: Customers + "C1,Again,,,\n")).Error,
        StringComparison.Ordinal);

    [Fact]
    public async Task Wrong_use_is_told_apart_from_a_refusal()
    {
        Assert.Equal(2, (await CommandAsync("run", "--out", Out)).Code);
        Assert.Equal(2, (await CommandAsync("run", "--orders", "o.csv", "--model", "m.json", "--out", Out, "--dates", "ydm")).Code);
        Assert.Equal(2, (await CommandAsync("run", "--orders", "o.csv", "--out", Out)).Code);
    }
}
