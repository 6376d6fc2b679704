using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>The pages of timelines, tasks, My week and search, posted as a browser without script does.</summary>
public abstract class TimelinePageTests(HostFixture fixture)
{
    [Fact]
    public async Task A_note_is_written_on_the_page_of_an_organisation_and_its_markdown_is_safe()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var path = $"/w/alpha/organisations/{await AddOrganisationAsync(client, "Noted")}";
        using var added = await client.SubmitAsync(path, "note", ("Note.Text", "**Bold** <script>alert(1)</script> [x](javascript:alert(1))"));
        Assert.Equal(path, Path(added));
        var page = await client.PageAsync(path);
        Assert.Contains("The note is added.", page.QuerySelector(".en-alert")!.TextContent, StringComparison.Ordinal);
        var entry = Assert.Single(page.QuerySelectorAll(".en-entry .en-markdown"));
        Assert.Equal("Bold", entry.QuerySelector("strong")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".en-entry script, .en-entry a[href^='javascript']"));

        using var refused = await client.SubmitAsync(path, "note", ("Note.Text", ""));
        Assert.Contains("Write something.", (await FormClient.ParseAsync(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_entered_done_in_my_week_deleted_and_brought_back()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var organisation = await AddOrganisationAsync(client, "Tasked");
        using var added = await client.SubmitAsync(
            $"/w/alpha/timeline/add?kind=task&organisation={organisation}", "entry", ("Input.Title", "Call Tasked"), ("Input.Day", "2026-11-24"));
        Assert.Equal($"/w/alpha/organisations/{organisation}", Path(added));

        const string week = "/w/alpha/week?today=2026-11-23";
        var page = await client.PageAsync(week);
        var matter = page.QuerySelectorAll(".en-matter").Single(m => m.TextContent.Contains("Call Tasked", StringComparison.Ordinal));
        Assert.Contains("Due tomorrow", matter.TextContent, StringComparison.Ordinal);
        using var done = await PostAsync(client, matter.QuerySelector<IHtmlFormElement>("form")!);
        Assert.Equal(week, Path(done));
        page = await client.PageAsync(week);
        Assert.DoesNotContain("Call Tasked", page.QuerySelector(".en-week")!.QuerySelector("section")!.TextContent, StringComparison.Ordinal);

        var item = page = await client.PageAsync($"/w/alpha/organisations/{organisation}");
        var link = item.QuerySelector(".en-entry-title a")!.GetAttribute("href")!;
        page = await client.PageAsync(link);
        using var deleted = await PostAsync(client, page.QuerySelectorAll<IHtmlFormElement>("form[action$='/delete']").Single());
        page = await client.PageAsync(Path(deleted));
        Assert.Empty(page.QuerySelectorAll(".en-entry"));
        using var undone = await PostAsync(client, page.QuerySelector<IHtmlFormElement>(".en-undo")!);
        Assert.Single((await client.PageAsync(Path(undone))).QuerySelectorAll(".en-entry"));
    }

    [Fact]
    public async Task Search_answers_a_plain_form_and_the_palette_lists_records_and_things_to_do()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        await AddOrganisationAsync(client, "Kestrelle Söftware");
        var page = await client.PageAsync("/w/alpha/search?q=kestrele+software");
        Assert.Equal("Kestrelle Söftware", page.QuerySelector(".en-results a")!.TextContent);
        Assert.Contains("resemble", page.QuerySelector(".en-says")!.TextContent, StringComparison.Ordinal);
        page = await client.PageAsync("/w/alpha/search/palette?q=new");
        Assert.Contains(page.QuerySelectorAll("[role=option]"), o => o.GetAttribute("href") == "/w/alpha/organisations/add");
        page = await client.PageAsync("/w/alpha/search/palette?q=kestrelle");
        Assert.Contains("Kestrelle Söftware", page.QuerySelector("[role=option]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is no kind of record", (await client.PageAsync("/w/alpha/search?q=x&kind=nothing")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_rings_the_bell_and_opening_it_reads_it()
    {
        using var writer = await SignInAsync(WorkspaceRole.Contributor);
        using var reader = await SignInAsync(WorkspaceRole.Manager);
        var organisation = await AddOrganisationAsync(writer, "Mentioned");
        var name = fixture.Alpha.Members[WorkspaceRole.Manager].Name;
        using var added = await writer.SubmitAsync($"/w/alpha/organisations/{organisation}", "note", ("Note.Text", $"@{name} please look"));
        var page = await reader.PageAsync("/w/alpha/notifications");
        Assert.Contains("1 unread", page.QuerySelector(".en-bell")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        using var opened = await PostAsync(reader, page.QuerySelector<IHtmlFormElement>(".en-unread form")!);
        Assert.StartsWith("/w/alpha/timeline/", Path(opened), StringComparison.Ordinal);
        Assert.Equal("Notifications", (await reader.PageAsync("/w/alpha/notifications")).QuerySelector(".en-bell")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task The_api_goes_round_with_its_etag()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var organisation = await AddOrganisationAsync(client, "By program");
        using var created = await client.PostAsJsonAsync("/api/v1/alpha/timeline", new { kind = "task", title = "T", day = "2026-11-24", organisationId = organisation });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var address = created.Headers.Location!.ToString();
        using var done = await SendAsync(client, HttpMethod.Post, address + "/done", created.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(client, HttpMethod.Post, address + "/reopen", created.Headers.ETag.Tag)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(client, HttpMethod.Delete, address, done.Headers.ETag!.Tag)).StatusCode);
        var timeline = JsonNode.Parse(await client.GetStringAsync($"/api/v1/alpha/timeline?organisation={organisation}&part=deleted"))!;
        Assert.Equal("task", (string?)timeline["items"]![0]!["kind"]);
        var found = JsonNode.Parse(await client.GetStringAsync("/api/v1/alpha/search?q=by+program"))!;
        Assert.Equal("By program", (string?)found["items"]![0]!["title"]);
        Assert.Contains("title", await client.GetStringAsync("/api/v1/alpha/timeline.csv"), StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(await client.GetStringAsync("/api/v1/alpha/week?today=2026-11-23"))!["says"]);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string address, string tag)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await client.SendAsync(request);
    }

    /// <summary>Presses the form's button.</summary>
    private static Task<HttpResponseMessage> PostAsync(HttpClient client, IHtmlFormElement form) => client.PostAsync(
        form.GetAttribute("action"),
        new FormUrlEncodedContent(form.QuerySelectorAll<IHtmlInputElement>("input[name]").Select(i => KeyValuePair.Create(i.Name!, i.Value))));

    private static string Path(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var location = response.Headers.Location!;
        return location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();
    }

    private static async Task<string> AddOrganisationAsync(HttpClient client, string name)
    {
        using var created = await client.PostAsJsonAsync("/api/v1/alpha/organisations", new { name });
        return (string)JsonNode.Parse(await created.Content.ReadAsStringAsync())!["id"]!;
    }

    private Task<HttpClient> SignInAsync(WorkspaceRole role) => fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);
}

public sealed class TimelinePagesOnSqlite(SqliteHost fixture) : TimelinePageTests(fixture), IClassFixture<SqliteHost>;

public sealed class TimelinePagesOnPostgres(PostgresHost fixture) : TimelinePageTests(fixture), IClassFixture<PostgresHost>;
