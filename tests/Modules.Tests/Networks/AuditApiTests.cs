using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Entente.Modules.Networks.Features;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Networks;

/// <summary>Audits over HTTP: the API, the pages and the files, as somebody meets them.</summary>
public abstract class AuditApiTests(HostFixture fixture)
{
    private const string Audits = "/api/v1/alpha/networks/audits";

    private const string People = "id,name,firm,level,function,role\n1,Ana,Alpha,senior,marketing,\n2,Ben,Omega,middle,systems,\n";

    private const string Ratings = "from,to,frequency,importance,closeness\n1,2,4,4,4\n2,1,4,4,4\n";

    public static TheoryData<string> Bad => [.. BadFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_file_is_a_problem_with_its_place_and_never_a_fault(string name)
    {
        var bad = BadFiles.All[name];
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        using var answer = await client.PutAsync($"{Audits}/{audit.Id}/files", Form(bad.People, bad.Ratings));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Contains(
            problem.GetProperty("errors").GetProperty(bad.Place).EnumerateArray(),
            message => message.GetString()!.Contains(bad.Words, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_two_files_to_everything_that_the_pages_show()
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        await ImportAsync(client, audit.Id);

        var report = await client.GetFromJsonAsync<JsonElement>($"{Audits}/{audit.Id}/report");
        Assert.Equal(1, report.GetProperty("totals").GetProperty("strongAcross").GetInt32());
        var people = await client.GetFromJsonAsync<JsonElement>($"{Audits}/{audit.Id}/people?firm=Omega&sort=-across&size=1");
        Assert.Equal("2", people.GetProperty("items")[0].GetProperty("key").GetString());
        var ties = await client.GetFromJsonAsync<JsonElement>($"{Audits}/{audit.Id}/ties?atLeast=strong&across=true");
        Assert.Equal(1, ties.GetProperty("total").GetInt32());
        Assert.Equal("2", (await client.GetFromJsonAsync<JsonElement>($"{Audits}/{audit.Id}/people/2")).GetProperty("person").GetProperty("key").GetString());
        Assert.NotEmpty((await client.GetFromJsonAsync<JsonElement>($"{Audits}/{audit.Id}/findings")).EnumerateArray());
        foreach (var (file, type) in new[] { ("people.csv", "text/csv"), ("ties.csv", "text/csv"), ("picture.svg", "image/svg+xml"),
            ("picture-narrow.svg", "image/svg+xml"), ("report.json", "application/json") })
        {
            foreach (var place in new[] { $"{Audits}/{audit.Id}/{file}", $"/w/alpha/networks/{audit.Id}/{file}" })
            {
                using var answer = await client.GetAsync(place);
                Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
                Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
            }
        }
    }

    [Fact]
    public async Task Changing_and_deleting_ask_for_the_version_that_was_seen()
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        var body = new { name = "Changed", heldOn = "2026-10-23", coreNumber = 2 };
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await client.PutAsJsonAsync($"{Audits}/{audit.Id}", body)).StatusCode);
        using var changed = await SendAsync(client, HttpMethod.Put, audit, audit.Version, JsonContent.Create(body));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        using var stale = await SendAsync(client, HttpMethod.Delete, audit, audit.Version);
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        using var deleted = await SendAsync(client, HttpMethod.Delete, audit, changed.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Audits}/{audit.Id}")).StatusCode);
    }

    [Fact]
    public async Task An_upload_above_the_limit_is_too_large_and_any_other_body_much_sooner()
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        var large = new byte[3 * 1024 * 1024];
        Array.Fill(large, (byte)'x');
        using var taken = await client.PutAsync($"{Audits}/{audit.Id}/files", Form(large, large));
        Assert.Equal(HttpStatusCode.BadRequest, taken.StatusCode);
        using var tooLarge = await client.PostAsync(Audits, new ByteArrayContent(large) { Headers = { ContentType = new("application/json") } });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);

        using var announced = new HttpRequestMessage(HttpMethod.Put, $"{Audits}/{audit.Id}/files");
        announced.Content = new Endless(ImportAuditFilesEndpoint.LargestUpload + 1);
        announced.Headers.ExpectContinue = true;
        using var refused = await client.SendAsync(announced);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    [Fact]
    public async Task One_file_is_not_enough()
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        using var form = new MultipartFormDataContent { { new StringContent(People), "people", "people.csv" } };
        using var answer = await client.PutAsync($"{Audits}/{audit.Id}/files", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("ratings", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_of_a_new_audit_works_without_script_and_keeps_what_was_typed()
    {
        using var client = await SignInAsync();
        var page = await PageAsync(client, "/w/alpha/networks/new");
        using var refused = await client.PostAsync("/w/alpha/networks/new", NewAudit(page, "Typed name", People, Ratings.Replace(",4", ",9", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var again = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
        Assert.Equal("Typed name", again.QuerySelector("input[name='Input.Name']")?.GetAttribute("value"));
        Assert.Contains("ratings.csv, row 2, column frequency", again.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Typed name", await client.GetStringAsync("/w/alpha/networks"), StringComparison.Ordinal);

        using var done = await client.PostAsync("/w/alpha/networks/new", NewAudit(again, "Typed name", People, Ratings));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("/w/alpha/jobs/", done.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sort=-across")]
    [InlineData("?level=operating&core=true&spanner=false")]
    [InlineData("?finding=1")]
    [InlineData("?finding=abc&level=boss&core=maybe")]
    [InlineData("?sort=nonsense&cursor=zzz&after=zzz")]
    public async Task The_page_of_an_audit_takes_any_filter(string query)
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        await ImportAsync(client, audit.Id);
        var page = await PageAsync(client, $"/w/alpha/networks/{audit.Id}{query}");
        Assert.Contains("What this audit says", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.en-net-wide"));
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/w/alpha/networks/{audit.Id}{query}");
        part.Headers.Add("HX-Request", "true");
        Assert.DoesNotContain("<svg class=\"en-net", await (await client.SendAsync(part)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_reads_everything_and_is_offered_nothing_else()
    {
        using var client = await SignInAsync();
        var audit = await AddAsync(client);
        await ImportAsync(client, audit.Id);
        using var viewer = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Viewer].Email);
        var page = await PageAsync(viewer, $"/w/alpha/networks/{audit.Id}");
        Assert.All(page.QuerySelectorAll(".en-opening .en-actions a"), link => Assert.EndsWith("/report", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty((await PageAsync(viewer, "/w/alpha/networks")).QuerySelectorAll(".en-opening .en-actions a"));
        Assert.NotNull((await PageAsync(viewer, $"/w/alpha/networks/{audit.Id}/people/2")).QuerySelector("h1"));
        using var refused = await viewer.PutAsync($"{Audits}/{audit.Id}/files", Form(Encoding.UTF8.GetBytes(People), Encoding.UTF8.GetBytes(Ratings)));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private Task<HttpClient> SignInAsync() => fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Manager].Email);

    private static async Task<Audit> AddAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(Audits, new { name = "Audit", heldOn = "2026-10-23" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        Assert.Equal($"{Audits}/{id}", answer.Headers.Location?.ToString());
        return new(id, answer.Headers.ETag!);
    }

    /// <summary>Imports, and waits for the job that the answer names.</summary>
    private static async Task ImportAsync(HttpClient client, Guid audit)
    {
        using var accepted = await client.PutAsync($"{Audits}/{audit}/files", Form(Encoding.UTF8.GetBytes(People), Encoding.UTF8.GetBytes(Ratings)));
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        for (var tries = 0; ; tries++)
        {
            var job = await client.GetFromJsonAsync<JsonElement>(accepted.Headers.Location);
            if (job.GetProperty("isFinished").GetBoolean())
            {
                Assert.Equal("done", job.GetProperty("state").GetString());
                return;
            }

            Assert.True(tries < 600, "The job does not end.");
            await Task.Delay(100);
        }
    }

    private static MultipartFormDataContent Form(byte[] people, byte[] ratings) => new()
    {
        { new ByteArrayContent(people), "people", "people.csv" },
        { new ByteArrayContent(ratings), "ratings", "ratings.csv" },
    };

    private static MultipartFormDataContent NewAudit(AngleSharp.Dom.IDocument page, string name, string people, string ratings)
    {
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form#audit input[type=hidden]"))
            form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        form.Add(new StringContent(name), "Input.Name");
        form.Add(new StringContent("2026-10-23"), "Input.HeldOn");
        form.Add(new StringContent(people), "Input.People", "people.csv");
        form.Add(new StringContent(ratings), "Input.Ratings", "ratings.csv");
        return form;
    }

    private static async Task<AngleSharp.Dom.IDocument> PageAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpMethod method, Audit audit, EntityTagHeaderValue seen, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, $"{Audits}/{audit.Id}") { Content = content };
        request.Headers.IfMatch.Add(seen);
        return await client.SendAsync(request);
    }

    private sealed record Audit(Guid Id, EntityTagHeaderValue Version);

    /// <summary>A body that announces its length; the server has to refuse it without taking it.</summary>
    private sealed class Endless : HttpContent
    {
        private readonly long length;

        public Endless(long length)
        {
            this.length = length;
            Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}

public sealed class AuditApiOnSqlite(SqliteHost fixture) : AuditApiTests(fixture), IClassFixture<SqliteHost>;

public sealed class AuditApiOnPostgres(PostgresHost fixture) : AuditApiTests(fixture), IClassFixture<PostgresHost>;
