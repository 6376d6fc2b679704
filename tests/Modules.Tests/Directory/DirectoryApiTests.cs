using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>The API of the directory, over HTTP as a program uses it.</summary>
public abstract class DirectoryApiTests(HostFixture fixture)
{
    private const string Api = "/api/v1/alpha";

    [Theory]
    [InlineData("organisations", """{"name":"%","country":"DE","sector":"Banking"}""", """{"name":"%","sector":"Oil"}""", "sector", "Oil")]
    [InlineData("people", """{"name":"Ann","organisationId":"@","level":"senior"}""", """{"name":"Ann","organisationId":"@","level":"middle"}""",
        "level", "middle")]
    [InlineData("relationships", """{"organisationId":"@","kinds":["customer","competitor"]}""", """{"kinds":["partner"],"name":"%"}""",
        "name", "%")]
    public async Task Each_resource_goes_round_with_its_etag(string resource, string create, string change, string field, string value)
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var id = Guid.CreateVersion7().ToString("N");
        var organisation = await AddOrganisationAsync(client, $"For {id}");
        string Fill(string json) => json.Replace("%", id, StringComparison.Ordinal).Replace("@", organisation, StringComparison.Ordinal);

        using var created = await client.PostAsync($"{Api}/{resource}", Json(Fill(create)));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var address = created.Headers.Location!.ToString();
        var first = created.Headers.ETag!;
        using var shown = await client.GetAsync(address);
        Assert.Equal(first, shown.Headers.ETag);
        Assert.Equal(await created.Content.ReadAsStringAsync(), await shown.Content.ReadAsStringAsync());
        Assert.Equal(first.Tag, (string?)(await BodyAsync(shown))["etag"]);

        Assert.Equal(HttpStatusCode.PreconditionRequired, (await SendAsync(client, HttpMethod.Put, address, null, Fill(change))).StatusCode);
        using var changed = await SendAsync(client, HttpMethod.Put, address, first, Fill(change));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(Fill(value), (string?)(await BodyAsync(changed))[field]);
        Assert.NotEqual(first, changed.Headers.ETag);

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(client, HttpMethod.Put, address, first, Fill(change))).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(client, HttpMethod.Delete, address, new("\"x\""))).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await SendAsync(client, HttpMethod.Delete, address, null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(client, HttpMethod.Delete, address, changed.Headers.ETag)).StatusCode);
        using var gone = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("application/problem+json", gone.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Enumerations_are_words_in_camel_case()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var organisation = await AddOrganisationAsync(client, "Enumerated");
        var relationship = new { organisationId = organisation, kinds = new[] { "competitor", "customer" } };
        using var created = await client.PostAsJsonAsync($"{Api}/relationships", relationship);
        Assert.Equal("""["customer","competitor"]""", (await BodyAsync(created))["kinds"]!.ToJsonString());
        using var wrong = await client.PostAsJsonAsync($"{Api}/people", new { name = "Ann", organisationId = organisation, level = "boss" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var number = await client.PostAsJsonAsync($"{Api}/people", new { name = "Ann", organisationId = organisation, level = 7 });
        Assert.Equal(HttpStatusCode.BadRequest, number.StatusCode);
    }

    [Fact]
    public async Task A_wrong_field_is_named_as_it_was_sent()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        using var answer = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "", externalId = new string('x', 101) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await BodyAsync(answer))["errors"]!.AsObject();
        Assert.Equal(["externalId", "name"], errors.Select(e => e.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_body_says_about_workspace_id_and_version_is_not_heard()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var id = Guid.CreateVersion7();
        var body = new { name = "Assigned", id, workspaceId = fixture.Omega.WorkspaceId, version = id, createdUtc = "2000-01-01T00:00:00Z" };
        using var created = await client.PostAsJsonAsync($"{Api}/organisations", body);
        var made = await BodyAsync(created);
        Assert.NotEqual(id.ToString(), (string?)made["id"]);
        Assert.NotEqual("2000-01-01T00:00:00Z", (string?)made["createdUtc"]);
        using var omega = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        Assert.DoesNotContain("Assigned", await omega.GetStringAsync("/api/v1/omega/organisations"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_organisation_is_in_the_trash_and_comes_back_with_its_people()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        using var created = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "Kept" });
        var id = (string?)(await BodyAsync(created))["id"];
        using var ann = await client.PostAsJsonAsync($"{Api}/people", new { name = "Ann of Kept", organisationId = id });
        using var deleted = await SendAsync(client, HttpMethod.Delete, created.Headers.Location!.ToString(), created.Headers.ETag);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(ann.Headers.Location)).StatusCode);
        Assert.Contains("Kept", await client.GetStringAsync($"{Api}/trash/organisations"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync($"{Api}/trash/organisations/{id}/restore", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(ann.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task A_record_that_looks_like_another_is_a_question_and_not_an_error()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        using var first = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "Müller & Söhne GmbH" });
        using var question = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "MULLER SOHNE" });
        Assert.Equal(HttpStatusCode.Conflict, question.StatusCode);
        Assert.Contains("Müller", (string?)(await BodyAsync(question))["detail"], StringComparison.Ordinal);
        using var second = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "MULLER SOHNE", despiteLikeness = true });
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
    }

    [Fact]
    public async Task A_file_is_attached_and_comes_back_as_a_download_that_no_browser_runs()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        using var created = await client.PostAsJsonAsync($"{Api}/organisations", new { name = "With a file" });
        var id = (string)(await BodyAsync(created))["id"]!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Organisation"), "record" },
            { new StringContent(id), "recordId" },
            { new ByteArrayContent("<svg onload=alert(1)>"u8.ToArray()), "file", "../../picture.svg" },
        };
        using var added = await client.PostAsync($"{Api}/attachments", form);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal("picture.svg", (string?)(await BodyAsync(added))["fileName"]);
        using var download = await client.GetAsync(added.Headers.Location);
        Assert.Equal("<svg onload=alert(1)>", await download.Content.ReadAsStringAsync());
        Assert.Equal("application/octet-stream", download.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", download.Headers.GetValues("X-Content-Type-Options").Single());
        using var omega = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        Assert.Equal(HttpStatusCode.NotFound, (await omega.GetAsync(added.Headers.Location!.ToString().Replace("/alpha/", "/omega/", StringComparison.Ordinal))).StatusCode);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_with_its_cursor()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        foreach (var i in Enumerable.Range(0, 5))
            await AddOrganisationAsync(client, $"Paged {i}");
        var names = new List<string?>();
        string? cursor = null;
        do
        {
            var page = await BodyAsync(await client.GetAsync($"{Api}/organisations?search=paged&size=2&sort=-name&cursor={cursor}"));
            names.AddRange(page["items"]!.AsArray().Select(o => (string?)o!["name"]));
            cursor = (string?)page["next"];
        }
        while (cursor is not null);
        Assert.Equal(["Paged 4", "Paged 3", "Paged 2", "Paged 1", "Paged 0"], names);
        using var wrong = await client.GetAsync($"{Api}/organisations?sort=notes");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_viewer_reads_and_changes_nothing()
    {
        using var contributor = await SignInAsync(WorkspaceRole.Contributor);
        using var created = await contributor.PostAsJsonAsync($"{Api}/organisations", new { name = "Viewed" });
        using var viewer = await SignInAsync(WorkspaceRole.Viewer);
        var address = created.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync(address)).StatusCode);
        using var post = await viewer.PostAsJsonAsync($"{Api}/organisations", new { name = "Mine" });
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(viewer, HttpMethod.Put, address, created.Headers.ETag, """{"name":"Mine"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(contributor, HttpMethod.Delete, address, created.Headers.ETag)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/alpha/organisations.csv")]
    [InlineData("/w/alpha/organisations.csv")]
    public async Task The_list_is_downloaded_as_csv_with_formulas_disarmed(string address)
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        await AddOrganisationAsync(client, "=HYPERLINK(\"http://evil.example\")");
        await AddOrganisationAsync(client, "Comma, Inc");
        using var answer = await (await SignInAsync(WorkspaceRole.Viewer)).GetAsync($"{address}?sort=-name");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("organisations.csv", answer.Content.Headers.ContentDisposition.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("id,name,country,", text, StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",", text, StringComparison.Ordinal);
        Assert.Contains(",\"Comma, Inc\",", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_describes_each_address_with_its_workspace_and_if_match()
    {
        using var client = await SignInAsync(WorkspaceRole.Viewer);
        var document = await BodyAsync(await client.GetAsync("/api/openapi/v1.json"));
        foreach (var resource in new[] { "organisations", "people", "relationships" })
        {
            var put = document["paths"]![$"/api/v1/{{workspace}}/{resource}/{{id}}"]!["put"]!;
            var parameters = put["parameters"]!.AsArray().Select(p => (string?)p!["name"]);
            Assert.Equal(["workspace", "id", "If-Match"], parameters);
            Assert.Contains(put["responses"]!.AsObject(), r => r.Key == "412");
            Assert.NotNull(put["summary"]);
        }
    }

    private Task<HttpClient> SignInAsync(WorkspaceRole role) => fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);

    private static async Task<string> AddOrganisationAsync(HttpClient client, string name)
    {
        using var created = await client.PostAsJsonAsync($"{Api}/organisations", new { name, despiteLikeness = true });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        return (string)(await BodyAsync(created))["id"]!;
    }

    private static async Task<JsonNode> BodyAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpMethod method, string address, EntityTagHeaderValue? tag, string? body = null)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : Json(body) };
        if (tag is not null)
            request.Headers.IfMatch.Add(tag);
        return client.SendAsync(request);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}

public sealed class DirectoryApiOnSqlite(SqliteHost fixture) : DirectoryApiTests(fixture), IClassFixture<SqliteHost>;

public sealed class DirectoryApiOnPostgres(PostgresHost fixture) : DirectoryApiTests(fixture), IClassFixture<PostgresHost>;
