using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory.Import;

/// <summary>The pages and the API of imports and exports, over HTTP, with the server's own jobs.</summary>
public abstract class ImportPageTests(HostFixture fixture)
{
    private const string Api = "/api/v1/alpha/imports";

    [Fact]
    public async Task A_file_goes_in_by_the_pages_and_out_again()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var address = await UploadByPageAsync(client, "Nr;Firma;Branche\n1;Seiten AG;Öl\n2;;Gas\n");
        var page = await client.PageAsync(address);
        Assert.Contains("semicolons between the cells", Says(page), StringComparison.Ordinal);
        Assert.Contains("Seiten AG", page.QuerySelector("#columns")!.TextContent, StringComparison.Ordinal);

        using var twice = await client.SubmitAsync(address, "plan", Plan(page, ["name", "name", ""], "import"));
        Assert.Contains("would both fill Name", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var checkedOnly = await client.SubmitAsync(address, "plan", Plan(page, ["external-id", "name", "sector"], "check"));
        Assert.Equal(address, checkedOnly.Headers.Location!.ToString().Replace(client.BaseAddress!.ToString().TrimEnd('/'), "", StringComparison.Ordinal));
        await JobToEndAsync(client, address);
        Assert.Contains("Nothing is written yet. 2 rows were read: 1 organisations would be new, 1 has a fault", Says(await client.PageAsync(address)), StringComparison.Ordinal);

        using var started = await client.SubmitAsync(address, "plan", Plan(await client.PageAsync(address), ["external-id", "name", "sector"], null));
        await JobToEndAsync(client, address);
        page = await client.PageAsync(address);
        Assert.Contains("1 organisations is new", Says(page), StringComparison.Ordinal);
        Assert.Contains("Name: Give the organisation's name.", page.QuerySelector("#faults")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2,,Gas,Name: Give", await client.GetStringAsync($"{address}/bad-rows.csv"), StringComparison.Ordinal);

        using var undone = await client.SubmitAsync($"{address}/undo", "undo");
        await JobToEndAsync(client, address);
        Assert.Contains("The import was undone", Says(await client.PageAsync(address)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/w/alpha/imports")).StatusCode);
    }

    [Fact]
    public async Task A_program_uploads_plans_starts_and_undoes()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var types = await client.GetFromJsonAsync<JsonArray>($"{Api}/types");
        Assert.Equal(["organisations", "people", "relationships", "notes"], types!.Select(t => (string?)t!["key"]).Take(4));
        using var uploaded = await client.PostAsync(Api, Form("organisations", "Key,Firma\nx-1,Api AG\n"));
        Assert.Equal(HttpStatusCode.Created, uploaded.StatusCode);
        var id = (string?)(await uploaded.Content.ReadFromJsonAsync<JsonNode>())!["id"];
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync($"{Api}/{id}/start", null)).StatusCode);
        using var planned = await client.PutAsJsonAsync($"{Api}/{id}", new { fields = new[] { "external-id", "name" }, matchBy = "external-id", mode = "addOnly" });
        Assert.Equal("addOnly", (string?)(await planned.Content.ReadFromJsonAsync<JsonNode>())!["mode"]);
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsync($"{Api}/{id}/start", null)).StatusCode);
        await EndAsync(client, $"{Api}/{id}", "done");
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsync($"{Api}/{id}/undo", null)).StatusCode);
        await EndAsync(client, $"{Api}/{id}", "undone");
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync($"{Api}/{id}")).StatusCode);
    }

    [Theory]
    [InlineData("people2", "ID,Name\n1,x\n", "There is no record type")]
    [InlineData("organisations", "", "The file is empty")]
    [InlineData("organisations", "PK\u0003\u0004 no workbook", "readable Excel workbook")]
    public async Task What_cannot_be_imported_is_refused_in_words(string type, string content, string says)
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        using var refused = await client.PostAsync(Api, Form(type, content));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(says, (await refused.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_is_a_workbook_too()
    {
        using var client = await SignInAsync(WorkspaceRole.Viewer);
        foreach (var list in (string[])["organisations", "people", "relationships"])
        {
            using var workbook = await client.GetAsync($"/w/alpha/{list}.xlsx?sort=-changed");
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"{list}.xlsx", workbook.Content.Headers.ContentDisposition!.FileName);
            Assert.Equal("PK"u8.ToArray(), (await workbook.Content.ReadAsByteArrayAsync())[..2]);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/alpha/{list}.xlsx")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/w/omega/people.xlsx")).StatusCode);
    }

    [Fact]
    public async Task The_archive_is_for_owners()
    {
        using var owner = await SignInAsync(WorkspaceRole.Owner);
        using var zip = await owner.GetAsync("/w/alpha/workspace.zip");
        Assert.Equal("application/zip", zip.Content.Headers.ContentType!.MediaType);
        using var director = await SignInAsync(WorkspaceRole.Director);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.GetAsync("/api/v1/alpha/workspace.zip")).StatusCode);
        Assert.Contains("does not allow you", (await director.PageAsync("/w/alpha/archive")).Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<HttpClient> SignInAsync(WorkspaceRole role) => fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);

    private static async Task<string> UploadByPageAsync(HttpClient client, string content)
    {
        var page = await client.PageAsync("/w/alpha/imports/new");
        using var form = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>("#import input[type=hidden][name]"))
            form.Add(new StringContent(input.Value), input.Name!);
        form.Add(new StringContent("organisations"), "Input.Type");
        form.Add(new StringContent(content), "Input.File", "firms.csv");
        using var answer = await client.PostAsync("/w/alpha/imports/new", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!;
        return location.IsAbsoluteUri ? location.AbsolutePath : location.ToString();
    }

    private static (string Name, string Value)[] Plan(IDocument page, string[] fields, string? what)
    {
        var values = page.QuerySelectorAll<IHtmlSelectElement>("#plan select[name]").Where(s => !s.Name!.Contains('[', StringComparison.Ordinal))
            .Select(s => (s.Name!, s.Value ?? "")).ToList();
        values.AddRange(fields.Select((field, place) => ($"Input.Fields[{place}]", field)));
        if (what is not null)
            values.Add(("Input.Do", what));
        return [.. values];
    }

    private static async Task JobToEndAsync(HttpClient client, string address) =>
        await EndAsync(client, "/api/v1" + address["/w".Length..], "checked", "done", "undone", "failed");

    private static async Task EndAsync(HttpClient client, string api, params string[] states)
    {
        for (var tries = 0; ; tries++)
        {
            var import = await client.GetFromJsonAsync<JsonNode>(api);
            if (states.Contains((string?)import!["state"]))
                return;
            Assert.True(tries < 600, $"The import is still {import["state"]}.");
            await Task.Delay(50);
        }
    }

    private static MultipartFormDataContent Form(string type, string content) => new()
    {
        { new StringContent(type), "type" },
        { new StringContent(content), "file", "file.csv" },
    };

    private static string Says(IDocument page) => string.Join(' ', page.QuerySelector(".en-says")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public sealed class ImportPagesOnSqlite(SqliteHost fixture) : ImportPageTests(fixture), IClassFixture<SqliteHost>;

public sealed class ImportPagesOnPostgres(PostgresHost fixture) : ImportPageTests(fixture), IClassFixture<PostgresHost>;
