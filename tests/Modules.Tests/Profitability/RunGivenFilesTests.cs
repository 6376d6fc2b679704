using System.Text.Json;

namespace Entente.Modules.Tests.Profitability;

public sealed class RunGivenFilesTests : GivenRunTest
{
    private const string Expected =
        "rank,customer_id,revenue,net_margin,enter,ship,cost_to_serve,profit,cum_profit,cum_profit_share,quadrant\n" +
        "1,C1,100.50,40.50,10.00,0.00,10.00,30.50,30.50,-32.105263,HM_LC\n" +
        "2,C3,0.00,0.00,0.00,0.00,0.00,0.00,30.50,-32.105263,LM_LC\n" +
        "3,C2,80.00,5.00,20.00,14.50,34.50,-29.50,1.00,-1.052632,LM_HC\n";

    [Fact]
    public async Task Customers_are_written_as_the_specification_says()
    {
        var (code, output, error) = await RunAsync();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(Expected.Replace("-32.105263", "30.500000", StringComparison.Ordinal).Replace("-1.052632", "1.000000", StringComparison.Ordinal), Written("customers.csv"));
        Assert.StartsWith("3 customers together earned 1.00: 1 earn, 1 are near break-even, 1 lose.\n", output, StringComparison.Ordinal);
        Assert.Equal("file,row,reason,text\n", Written("unassigned.csv"));
    }

    [Fact]
    public async Task The_report_reconciles_and_shows_unused_capacity()
    {
        var (_, output, _) = await RunAsync(more: "--json");
        var report = JsonDocument.Parse(output).RootElement;

        Assert.Equal(output.TrimEnd(), Written("reconciliation.json"));
        Assert.True(report.GetProperty("reconciliation").GetProperty("addsUp").GetBoolean());
        Assert.Equal(20.00m + 14.50m, report.GetProperty("reconciliation").GetProperty("unusedCapacity").GetDecimal());
        var desk = report.GetProperty("pools")[0];
        Assert.Equal(
            (60m, 40m, 0.6m, 30m, 20m),
            (Number(desk, "used"), Number(desk, "unused"), Number(desk, "utilisation"), Number(desk, "assigned"), Number(desk, "unusedCost")));
        Assert.Equal((5, 4), (report.GetProperty("rows").GetProperty("orderLines").GetInt32(), report.GetProperty("rows").GetProperty("events").GetInt32()));
    }

    [Fact]
    public async Task The_whale_curve_has_the_sales_curve_beside_it()
    {
        await RunAsync();

        Assert.Equal(
            "customers,customers_share,customer_id,profit,cum_profit,cum_profit_share,state,cum_sales,cum_sales_share\n" +
            "1,0.333333,C1,30.50,30.50,30.500000,profitable,100.50,0.556787\n" +
            "2,0.666667,C3,0.00,30.50,30.500000,near break-even,180.50,1.000000\n" +
            "3,1.000000,C2,-29.50,1.00,1.000000,loss-making,180.50,1.000000\n",
            Written("whale.csv"));
    }

    [Fact]
    public async Task A_total_loss_is_read_on_an_absolute_scale()
    {
        var (_, output, _) = await RunAsync(orders: "order_id,order_date,customer_id,net_amount,cogs\nO1,2026-01-01,C1,10,30\n", more: "--json");
        var whale = JsonDocument.Parse(output).RootElement.GetProperty("whale");

        Assert.Equal("absolute", whale.GetProperty("scale").GetString());
        Assert.Equal(JsonValueKind.Null, whale.GetProperty("peakShare").ValueKind);
        Assert.Contains("1,0.333333,C3,0.00,0.00,,near", Written("whale.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_nobody_are_listed_costed_apart_and_lost_to_no_total()
    {
        var (code, output, error) = await RunAsync(
            orders: Orders + "O9,2026-03-01,C9,P1,1,10.00,4.00\n",
            events: Events + "E8,2026-03-01,C9,enter,1,6\nE9,2026-03-01,C1,dance,1,6\n",
            more: "--json");
        var sums = JsonDocument.Parse(output).RootElement.GetProperty("reconciliation");

        Assert.Equal(0, code);
        Assert.Equal((10m, 4m, 3m), (Number(sums.GetProperty("unassigned"), "revenue"), Number(sums.GetProperty("unassigned"), "cogs"), Number(sums.GetProperty("unassigned"), "costToServe")));
        Assert.True(sums.GetProperty("addsUp").GetBoolean());
        Assert.Equal(
            "file,row,reason,text\n\"orders.csv\",7,no such customer,\"O9,2026-03-01,C9,P1,1,10.00,4.00\"\n" +
            "\"events.csv\",6,no such customer,\"E8,2026-03-01,C9,enter,1,6\"\n\"events.csv\",7,no such activity,\"E9,2026-03-01,C1,dance,1,6\"\n",
            Written("unassigned.csv"));
        Assert.Contains("orders.csv, row 7: no such customer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_nobody_that_begins_like_a_formula_is_text_to_a_spreadsheet()
    {
        await RunAsync(orders: Orders + "=HYPERLINK(1),2026-03-01,C9,P1,1,10.00,4.00\n");

        Assert.Contains(",no such customer,\"'=HYPERLINK(1),2026-03-01,C9,P1,1,10.00,4.00\"\n", Written("unassigned.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_run_replaces_the_files_and_leaves_others_alone()
    {
        System.IO.Directory.CreateDirectory(Out);
        await File.WriteAllTextAsync(Path.Combine(Out, "notes.txt"), "mine");
        await RunAsync();
        await RunAsync(orders: Orders.Replace("100.00", "200.00", StringComparison.Ordinal));

        Assert.Contains("C1,200.50", Written("customers.csv"), StringComparison.Ordinal);
        Assert.Equal("mine", Written("notes.txt"));
        Assert.Equal(
            ["customers.csv", "notes.txt", "quadrants.svg", "reconciliation.json", "unassigned.csv", "whale.csv", "whale.svg"],
            System.IO.Directory.GetFileSystemEntries(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_table_of_customers_every_id_is_a_customer()
    {
        var (code, _, _) = await CommandAsync(
            "run", "--orders", Write("o.csv", Orders.Replace("C1", "17850.0", StringComparison.Ordinal)), "--events", Write("e.csv", Events.Replace("C1", "17850", StringComparison.Ordinal)),
            "--activities", Write("a.csv", Activities), "--pools", Write("p.csv", Pools), "--out", Out);

        Assert.Equal(0, code);
        Assert.Equal(["1,17850,100.50,40.50,10.00,0.00,10.00,30.50", "2,C2,80.00,5.00,20.00,14.50,34.50,-29.50"],
            Written("customers.csv").Split('\n').Skip(1).Take(2).Select(line => string.Join(',', line.Split(',').Take(8))));
    }

    [Fact]
    public async Task Orders_without_events_net_amount_and_cost_are_costed_by_a_model()
    {
        var model = Write("model.json", """
            {
              "costOfGoodsShare": 0.6,
              "pools": [{ "name": "desk", "cost": 1000, "capacity": 1000 }],
              "activities": [
                { "name": "order", "pool": "desk", "time": "5", "from": "Orders" },
                { "name": "line", "pool": "desk", "time": "1 + 4 [quantity < 0]", "from": "OrderLines" }
              ],
              "ledger": { "orders": { "orderId": "InvoiceNo", "customer": "CustomerID" } }
            }
            """);
        var orders = Write("o.csv", "InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n" +
            "1,6,2010-12-01 08:26:00,2.55,17850.0,France\n1,2,2010-12-01 08:26:00,1.50,17850.0,France\nC2,-1,2010-12-02T09:00,2.55,17850.0,France\n");

        var (code, _, error) = await CommandAsync("run", "--orders", orders, "--model", model, "--out", Out);

        Assert.Equal((0, ""), (code, error));
        // 15.30 + 3.00 - 2.55 = 15.75; 40 % of it is margin; two orders of 5 minutes, lines of 1, 1 and 5 minutes.
        Assert.Contains("1,17850,15.75,6.30,10.00,7.00,17.00,-10.70,", Written("customers.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Currencies_are_converted_by_the_rate_of_the_day()
    {
        var model = Write("model.json", """{ "currency": "EUR" }""");
        var rates = Write("rates.csv", "currency,from,rate\nUSD,2026-01-01,0.9\nUSD,2026-02-01,0.8\n");
        const string dated = "order_id,order_date,customer_id,net_amount,cogs,currency\nO1,2026-01-31,C1,100,50,USD\nO2,2026-02-01,C1,100,50,usd\nO3,2026-02-01,C2,100,50,\nO4,2026-02-01,C2,100,50,EUR\n";

        var (code, _, error) = await RunAsync(orders: dated, more: ["--model", model, "--rates", rates]);
        var (refused, _, why) = await RunAsync(orders: dated + "O5,2026-02-01,C2,100,50,GBP\n", more: ["--model", model, "--rates", rates]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(",C1,170.00,85.00,", Written("customers.csv"), StringComparison.Ordinal);
        Assert.Contains(",C2,200.00,100.00,", Written("customers.csv"), StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("orders.csv, row 6, column currency: There is no rate for “GBP” on this day.", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_rows_of_the_period_count()
    {
        var (code, _, error) = await RunAsync(more: ["--from", "2026-02-01", "--to", "2026-02-28"]);

        Assert.Equal(0, code);
        Assert.Contains(",C1,-50.00,-20.00,6.00,", Written("customers.csv"), StringComparison.Ordinal);
        Assert.Contains("6 rows are outside the period and were left out.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_are_compared_with_their_causes()
    {
        await RunAsync();
        var first = Path.Combine(Folder, "first");
        System.IO.Directory.Move(Out, first);
        await RunAsync(events: Events.Replace("C1,enter,1,12", "C1,enter,1,92", StringComparison.Ordinal));

        var (code, output, _) = await CommandAsync("compare", first, Out);

        Assert.Equal(0, code);
        Assert.Contains("Profit changed by -40.00. ", output, StringComparison.Ordinal);
        Assert.Contains("C1: -40.00 (HM_LC to HM_HC), enter -40.00", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_checked_and_a_misspelt_name_is_refused()
    {
        var (code, output, _) = await CommandAsync("model", "check", Write("m.json", """
            { "pools": [{ "name": "desk", "cost": 560000, "capacity": 700000 }], "activities": [{ "name": "enter", "pool": "desk", "time": "8 + 2 lines" }] }
            """));
        var (refused, _, error) = await CommandAsync("model", "check", Write("w.json", """{ "poools": [] }"""));

        Assert.Equal(0, code);
        Assert.Contains("activity enter: 8 + 2 lines at 0.8", output, StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("There is a name here that a model does not know", error, StringComparison.Ordinal);
    }

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
