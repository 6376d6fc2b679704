using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Profitability;

/// <summary>Profitability over HTTP, as a program and a browser without script meet it.</summary>
public abstract class ProfitApiTests(HostFixture fixture)
{
    private const string Root = "/api/v1/alpha/profitability";
    private const string Pages = "/w/alpha/profitability";

    private const string Orders =
        "order_id,order_date,customer_id,net_amount,cogs\n1,2025-01-05,A,1000.00,600.00\n2,2025-02-05,B,500.00,400.00\n3,2025-03-05,C,4000.00,3900.00\n4,2025-03-06,,4.00,3.00\n";

    [Fact]
    public async Task From_a_file_to_a_decision_and_everything_that_the_pages_show()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var (run, ledger, model) = await RunAsync(client);
        var answer = await client.GetFromJsonAsync<JsonElement>($"{Root}/runs/{run}");
        Assert.Equal(3, answer.GetProperty("overview").GetProperty("customers").GetInt32());
        var customers = await client.GetFromJsonAsync<JsonElement>($"{Root}/runs/{run}/customers?sort=-revenue&size=1");
        var worst = customers.GetProperty("items")[0];
        Assert.Equal(("C", 3), (worst.GetProperty("key").GetString(), customers.GetProperty("total").GetInt32()));
        var customer = worst.GetProperty("customerId").GetGuid();
        Assert.True((await client.GetFromJsonAsync<JsonElement>($"{Root}/runs/{run}/reconciliation.json")).GetProperty("addsUp").GetBoolean());
        using var decided = await client.PostAsJsonAsync($"{Root}/runs/{run}/customers/{customer}/plans", new { option = "Process", dueOn = "2026-03-31" });
        Assert.Equal(HttpStatusCode.Created, decided.StatusCode);
        Assert.Equal(1, (await client.GetFromJsonAsync<JsonElement>($"{Root}/plans")).EnumerateArray().Count(p => p.GetProperty("customerId").GetGuid() == customer));

        string[] pages =
        [
            "", "/ledgers", "/ledgers/new", $"/ledgers/{ledger}", $"/ledgers/{ledger}/delete", "/models", "/models/new", $"/models/{model}",
            $"/models/{model}/edit", $"/models/{model}/delete", "/plans", "/runs/new", $"/runs/{run}", $"/runs/{run}?country=Sweden&segment=", $"/runs/{run}/customers?quadrant=Act&sort=-cost",
            $"/runs/{run}/customers?sort=nonsense&after=zz", $"/runs/{run}/unassigned", $"/runs/{run}/compare", $"/runs/{run}/delete",
            $"/runs/{run}/customers/{customer}", $"/runs/{run}/customers/{customer}?process=50&fee=abc", $"/runs/{run}/customers/{customer}/decide",
            $"/runs/{run}/customers/{customer}/tests", $"/runs/{run}/customers/{customer}/rows", $"/runs/{run}/customers/{customer}/rows?activity=nonsense", $"/runs/{run}/customers/{customer}/sheet",
        ];
        foreach (var page in pages)
        {
            using var shown = await client.GetAsync(Pages + page);
            var expected = page.EndsWith("nonsense", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK;
            Assert.True(shown.StatusCode == expected, $"{page}: {shown.StatusCode}");
            Assert.NotNull(new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync()).QuerySelector("h1"));
        }
    }

    [Theory]
    [InlineData("customers.csv", "text/csv")]
    [InlineData("whale.csv", "text/csv")]
    [InlineData("pools.csv", "text/csv")]
    [InlineData("unassigned.csv", "text/csv")]
    [InlineData("report.pdf", "application/pdf")]
    [InlineData("whale.svg", "image/svg+xml")]
    [InlineData("quadrants.svg", "image/svg+xml")]
    public async Task A_run_is_to_be_had_as_files_beside_its_page_and_in_the_API(string file, string type)
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var (run, _, _) = await RunAsync(client);
        foreach (var place in new[] { $"{Root}/runs/{run}/{file}", $"{Pages}/runs/{run}/{file}" })
        {
            using var answer = await client.GetAsync(place);
            Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        }
    }

    [Fact]
    public async Task A_comparison_is_to_be_had_as_CSV()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var (before, _, _) = await RunAsync(client);
        var (after, _, _) = await RunAsync(client);
        foreach (var place in new[] { Root, Pages })
        {
            var text = await client.GetStringAsync($"{place}/runs/{after}/comparison.csv?with={before}");
            Assert.StartsWith("customer_id,name,quadrant_before,quadrant_after,profit_before,profit_after,change,why", text, StringComparison.Ordinal);
            Assert.Contains("\nC,", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_ledger_is_mapped_and_a_file_named_in_words_when_it_is_wrong()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var ledger = await AddLedgerAsync(client);
        using var nameless = await client.PutAsync($"{Root}/ledgers/{ledger}/files", Body("x"));
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        using var odd = await client.PutAsync($"{Root}/ledgers/{ledger}/files?name=a.csv&kind=pictures", Body("x"));
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
        using var twice = await client.PutAsync($"{Root}/ledgers/{ledger}/files?name=again.csv", Body(Orders));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
    }

    [Fact]
    public async Task A_model_of_the_API_is_the_file_of_the_command_line()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var model = await AddModelAsync(client);
        var text = await client.GetStringAsync($"{Pages}/models/{model}/model.json");
        Assert.Equal(2, ModelText.Read(text)!.Activities.Count);
        using var bad = await client.PostAsJsonAsync($"{Root}/models", new { name = "Bad", model = new { pools = "none" } });
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        using var empty = await client.PostAsJsonAsync($"{Root}/models", new { name = "Bad", model = new { } });
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
    }

    [Fact]
    public async Task A_viewer_reads_and_is_offered_nothing_to_change()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var (run, ledger, model) = await RunAsync(client);
        using var viewer = await SignInAsync(WorkspaceRole.Viewer);
        var page = new HtmlParser().ParseDocument(await viewer.GetStringAsync($"{Pages}/runs/{run}"));
        Assert.Empty(page.QuerySelectorAll("a[href*='/runs/new']"));
        using var started = await viewer.PostAsJsonAsync($"{Root}/runs", new { name = "X", ledgerId = ledger, modelId = model });
        Assert.Equal(HttpStatusCode.Forbidden, started.StatusCode);
        using var sent = await viewer.PutAsync($"{Root}/ledgers/{ledger}/files?name=b.csv", Body("order_id\n1\n"));
        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
    }

    private Task<HttpClient> SignInAsync(WorkspaceRole role) => fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);

    private static async Task<Guid> AddLedgerAsync(HttpClient client)
    {
        using var added = await client.PostAsJsonAsync($"{Root}/ledgers", new { name = "Orders 2025" });
        var ledger = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        using var sent = await client.PutAsync($"{Root}/ledgers/{ledger}/files?name=orders.csv", Body(Orders));
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        return ledger;
    }

    private static async Task<Guid> AddModelAsync(HttpClient client)
    {
        var model = JsonDocument.Parse(ModelText.Write(ProfitTest.Model with
        {
            Activities = [ProfitTest.Model.Activities[0], ProfitTest.Model.Activities[0] with { Name = "pack", Label = "Packing" }],
        })).RootElement;
        using var added = await client.PostAsJsonAsync($"{Root}/models", new { name = "Serving costs", model });
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        return (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private static async Task<(Guid Run, Guid Ledger, Guid Model)> RunAsync(HttpClient client)
    {
        var (ledger, model) = (await AddLedgerAsync(client), await AddModelAsync(client));
        using var started = await client.PostAsJsonAsync($"{Root}/runs", new { name = "Customer profitability", ledgerId = ledger, modelId = model });
        Assert.True(started.IsSuccessStatusCode, await started.Content.ReadAsStringAsync());
        var job = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        for (var tries = 0; tries < 200; tries++)
        {
            var state = await client.GetFromJsonAsync<JsonElement>($"/api/v1/alpha/jobs/{job}");
            if (state.GetProperty("finishedUtc").ValueKind != JsonValueKind.Null)
            {
                var path = state.GetProperty("resultPath").GetString();
                Assert.True(path is not null, state.ToString());
                return (Guid.Parse(path.Split('/')[^1]), ledger, model);
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The run does not end.");
    }

    private static StringContent Body(string text) => new(text, Encoding.UTF8, "text/csv");
}

public sealed class ProfitApiSqliteTests(SqliteHost fixture) : ProfitApiTests(fixture), IClassFixture<SqliteHost>;

public sealed class ProfitApiPostgresTests(PostgresHost fixture) : ProfitApiTests(fixture), IClassFixture<PostgresHost>;
