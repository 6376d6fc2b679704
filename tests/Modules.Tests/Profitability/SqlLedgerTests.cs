using Entente.Bench.Profit;
using Entente.Platform.Tests.Fixtures;
using Npgsql;

namespace Entente.Modules.Tests.Profitability;

/// <summary>The same figures from tables of PostgreSQL as from files.</summary>
public sealed class SqlLedgerTests : GivenRunTest
{
    private const string Model = """
        {
          "currency": "EUR",
          "activities": [
            { "name": "enter", "time": "2 + 1 minutes + 3 [rush] + 1.5 lines [kind = phone, fax and lines >= 2]" }
          ]
        }
        """;

    private const string RichEvents =
        "date,customer_id,activity,quantity,minutes,rush,kind,lines\n" +
        "2026-01-05,C1,enter,1,8,yes,phone,3\n2026-01-06,C1,enter,2,0,0,Fax,2\n2026-01-07,C2,enter,,4,1,web,9\n2026-01-08,C2,ship,2.5,0,,,\n" +
        "2026-01-08,C9,ship,1,0,,,\n2026-01-08,C1,dance,1,0,,,\n2027-01-08,C1,ship,1,0,,,\n";

    private const string RichOrders =
        "order_id,order_date,customer_id,net_amount,cogs,currency\n" +
        "O1,2026-01-05,C1,100.00,60.12345,EUR\nO1,2026-01-05,C1,50.50,30.00,USD\nO2,2026-01-09,C2,80.00,70.00,\nO3,2026-02-01,C9,-50.00,-30.00,USD\nO4,2027-01-01,C1,9,9,EUR\n";

    [Fact]
    public async Task Files_and_queries_give_the_same_files()
    {
        string[] more = ["--model", Write("m.json", Model), "--rates", Write("r.csv", "currency,from,rate\nUSD,2026-01-01,0.91\nUSD,2026-02-01,0.873\n"), "--to", "2026-12-31"];
        var (fromFiles, _, problems) = await RunAsync(orders: RichOrders, events: RichEvents, activities: Activities.Replace("0.5000", "", StringComparison.Ordinal), more: more);
        var files = (Written("customers.csv"), Written("whale.csv"), Reconciled());

        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Postgres);
        await FillAsync(database.Option);
        var (code, _, error) = await FromDatabaseAsync(database.Option, "SELECT * FROM orders;", "SELECT * FROM events", more);

        Assert.True(fromFiles == 0 && code == 0, problems + error);
        Assert.Equal(files, (Written("customers.csv"), Written("whale.csv"), Reconciled()));
        Assert.Contains("no such customer,\"C9: 1 order lines\"", Written("unassigned.csv"), StringComparison.Ordinal);
        Assert.Contains("no such activity,\"dance: 1 events\"", Written("unassigned.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_database_refuses_is_said_and_it_cannot_be_changed()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Postgres);
        await FillAsync(database.Option);
        string[] model = ["--pools", Write("p.csv", Pools)];

        var (missing, _, noTable) = await FromDatabaseAsync(database.Option, "SELECT * FROM none", "SELECT * FROM events", model);
        var (column, _, noColumn) = await FromDatabaseAsync(database.Option, "SELECT order_id, customer_id, cogs FROM orders", "SELECT * FROM events", model);
        var (written, _, readOnly) = await FromDatabaseAsync(database.Option, "SELECT * FROM orders) l; DELETE FROM orders; SELECT * FROM (SELECT * FROM orders", "SELECT * FROM events", model);

        Assert.Equal((1, 1, 1), (missing, column, written));
        Assert.Contains("relation \"none\" does not exist", noTable, StringComparison.Ordinal);
        Assert.Contains("the query of orders: There is no column “net_amount (or quantity and unit_price)”", noColumn, StringComparison.Ordinal);
        Assert.Contains("read-only", readOnly, StringComparison.Ordinal);
        Assert.False(System.IO.Directory.Exists(Out));
    }

    private Task<(int Code, string Output, string Error)> FromDatabaseAsync(string connection, string orders, string events, string[] more) => CommandAsync(
        [
            "run", "--connection", connection, "--orders-sql", orders, "--events-sql", events, "--customers-sql", "SELECT * FROM customers",
            "--activities", Path.Combine(Folder, "activities.csv") is var file && File.Exists(file) ? file : Write("a.csv", Activities), "--out", Out, .. more,
            .. more.Contains("--pools") ? [] : new[] { "--pools", Path.Combine(Folder, "pools.csv") },
        ]);

    /// <summary>The report without what was read: a database tells neither rounded amounts nor rows outside the period.</summary>
    private string Reconciled() => Written("reconciliation.json") is var text ? text[..text.IndexOf("\"rows\"", StringComparison.Ordinal)] : "";

    private static async Task FillAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await ExecuteAsync("CREATE TABLE customers(customer_id text, name text, segment text, region text, since date)");
        await ExecuteAsync("CREATE TABLE orders(order_id text, order_date date, customer_id text, net_amount numeric, cogs numeric, currency text)");
        await ExecuteAsync("CREATE TABLE events(date date, customer_id text, activity text, quantity numeric, minutes int, rush text, kind text, lines int)");
        await CopyAsync("customers", Customers);
        await CopyAsync("orders", RichOrders);
        await CopyAsync("events", RichEvents);

        async Task ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        async Task CopyAsync(string table, string csv)
        {
            await using var writer = await connection.BeginTextImportAsync($"COPY {table} FROM STDIN (FORMAT csv, HEADER)");
            await writer.WriteAsync(csv);
        }
    }
}
