using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>The pages of the directory, posted as a browser without script does.</summary>
public abstract class DirectoryPageTests(HostFixture fixture)
{
    [Fact]
    public async Task Adds_changes_and_deletes_an_organisation_by_its_forms()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        using var added = await client.SubmitAsync(
            "/w/alpha/organisations/add", "organisation", ("Input.Name", "Form & Sons"), ("Input.Country", "DE"), ("Input.Sector", ""));
        var address = Redirected(added);
        var page = await client.PageAsync(address);
        Assert.Equal("Form & Sons", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Germany", page.QuerySelector(".en-opening-meta")!.TextContent, StringComparison.Ordinal);

        using var edited = await client.SubmitAsync($"{address}/edit", "organisation", ("Input.Name", "Form & Daughters"));
        Assert.Equal(address, Redirected(edited));
        using var deleted = await client.SubmitAsync($"{address}/delete", "delete");
        Assert.Equal("/w/alpha/organisations", Redirected(deleted));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Adds_a_person_and_a_relationship_by_the_name_of_the_organisation()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var organisation = await AddAsync(client, "organisations", new { name = "Named Ünion" });
        using var person = await client.SubmitAsync(
            "/w/alpha/people/add", "person", ("Input.Name", "Ann Lee"), ("Input.Organisation", "named union"), ("Input.Level", "Senior"));
        var page = await client.PageAsync(Redirected(person));
        Assert.Equal(
            "Ann Lee works at Named Ünion, at senior level. Function is not known: a network audit asks for it.", Says(page));

        using var relationship = await client.SubmitAsync(
            $"/w/alpha/relationships/add?organisation={organisation}", "relationship", ("Input.Organisation", "Named Ünion"),
            ("Input.Kinds", "Customer"), ("Input.Kinds", "Competitor"), ("Input.Since", "2019-03-01"), ("Input.OwnerId", ""));
        page = await client.PageAsync(Redirected(relationship));
        Assert.Contains("is our customer and competitor at once, since 1 Mar 2019", Says(page), StringComparison.Ordinal);

        using var edited = await client.SubmitAsync(
            $"{Redirected(relationship)}/edit", "relationship", ("Input.Kinds", "Partner"), ("Input.Name", "Joint line"));
        page = await client.PageAsync(Redirected(edited));
        Assert.Equal("Joint line", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_says_beside_the_field_what_is_wrong()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        using var refused = await client.SubmitAsync(
            "/w/alpha/organisations/add", "organisation", ("Input.Name", ""), ("Input.Sector", "Sea freight"), ("Input.Website", "no site"));
        var page = await FormClient.ParseAsync(refused);
        Assert.Equal("Sea freight", Input(page, "Input.Sector").Value);
        var name = Input(page, "Input.Name");
        Assert.Contains("Give the organisation's name.", Described(page, name), StringComparison.Ordinal);
        Assert.Contains("is no website", Described(page, Input(page, "Input.Website")), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".en-alert-error[role=alert]"));
    }

    [Fact]
    public async Task The_second_editor_sees_both_versions_and_loses_nothing()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        var id = await AddAsync(client, "organisations", new { name = "Contested" });
        var path = $"/w/alpha/organisations/{id}/edit";
        var stale = Input(await client.PageAsync(path), "Version").Value;
        Redirected(await client.SubmitAsync(path, "organisation", ("Input.Name", "Contested"), ("Input.Sector", "Banking")));

        using var answer = await client.SubmitAsync(
            path, "organisation", ("Version", stale), ("Input.Name", "Contested"), ("Input.Sector", "Oil"));
        var page = await FormClient.ParseAsync(answer);
        var alert = page.QuerySelector(".en-alert-warning[role=alert]")!.TextContent;
        Assert.Contains("Somebody else changed this organisation", alert, StringComparison.Ordinal);
        Assert.Contains("stored now is Banking, you typed Oil", alert, StringComparison.Ordinal);
        Assert.Equal("Oil", Input(page, "Input.Sector").Value);
        Assert.NotEqual(stale, Input(page, "Version").Value);

        Redirected(await client.SubmitAsync(
            path, "organisation", ("Version", Input(page, "Version").Value), ("Input.Name", "Contested"), ("Input.Sector", "Oil")));
    }

    [Fact]
    public async Task The_question_says_what_goes_to_the_trash_together()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var id = await AddAsync(client, "organisations", new { name = "Referred" });
        await AddAsync(client, "people", new { name = "Ann", organisationId = id });
        var page = await client.PageAsync($"/w/alpha/organisations/{id}/delete");
        Assert.Contains("takes 1 person along", page.QuerySelector("[data-en-confirm]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organisations")]
    [InlineData("people")]
    [InlineData("relationships")]
    [InlineData("tags")]
    [InlineData("trash")]
    [InlineData("organisations/duplicates")]
    [InlineData("people/duplicates")]
    [InlineData("organisations/bulk?all=true&action=delete")]
    [InlineData("audit-trail?action=created")]
    [InlineData("views/add?list=people&query=level%3Dsenior")]
    public async Task Every_page_of_the_directory_opens(string path)
    {
        using var client = await SignInAsync(WorkspaceRole.Owner);
        await AddAsync(client, "organisations", new { name = $"Opens {path}" });
        var page = await client.PageAsync($"/w/alpha/{path}");
        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Null(page.QuerySelector(".en-alert-error"));
    }

    [Fact]
    public async Task A_view_is_saved_and_stands_as_a_tab_above_its_list()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        Redirected(await client.SubmitAsync(
            "/w/alpha/views/add?list=people&query=level%3Dsenior%26cursor%3Dx", "view", ("Input.Name", "The bosses"), ("Input.Query", "level=senior&cursor=x")));
        var tab = (await client.PageAsync("/w/alpha/people")).QuerySelectorAll<IHtmlAnchorElement>(".en-views a").Single(a => a.TextContent.Trim() == "The bosses");
        Assert.StartsWith("/w/alpha/people?level=senior&view=", tab.GetAttribute("href"), StringComparison.Ordinal);
        using var other = await SignInAsync(WorkspaceRole.Viewer);
        Assert.DoesNotContain("The bosses", (await other.PageAsync("/w/alpha/people")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_columns_are_shown_and_remembered()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        await AddAsync(client, "organisations", new { name = "Columns", website = "https://columns.example" });
        var chosen = await client.PageAsync("/w/alpha/organisations?column=website&column=lei");
        var heads = chosen.QuerySelectorAll("#organisations thead th").Select(h => h.TextContent.Trim()).ToList();
        Assert.Contains("Website", heads);
        Assert.DoesNotContain("Sector", heads);
        var again = await client.PageAsync("/w/alpha/organisations");
        Assert.Contains(again.QuerySelectorAll("#organisations thead th"), h => h.TextContent.Trim() == "LEI");
    }

    [Fact]
    public async Task Ticked_rows_are_changed_after_a_question_that_names_their_number()
    {
        using var client = await SignInAsync(WorkspaceRole.Manager);
        var one = await AddAsync(client, "organisations", new { name = "Ticked one" });
        var two = await AddAsync(client, "organisations", new { name = "Ticked two" });
        var address = $"/w/alpha/organisations/bulk?action=addTag&rows={one}&rows={two}";
        Assert.Contains("2 organisations", (await client.PageAsync(address)).QuerySelector("form#many")!.TextContent, StringComparison.Ordinal);
        Redirected(await client.SubmitAsync(address, "many", ("Input.Tag", "Ticked"), ("Input.Expected", "2")));
        Assert.Equal(2, (await client.PageAsync("/w/alpha/organisations?tag=ticked")).QuerySelectorAll("#organisations tbody tr").Length);
    }

    [Theory]
    [InlineData("organisations")]
    [InlineData("people")]
    [InlineData("relationships")]
    public async Task A_viewer_sees_lists_without_ways_to_change_them(string list)
    {
        using var viewer = await SignInAsync(WorkspaceRole.Viewer);
        var page = await viewer.PageAsync($"/w/alpha/{list}");
        Assert.Null(page.QuerySelector($"main a[href$='/{list}/add']"));
        var add = await viewer.PageAsync($"/w/alpha/{list}/add");
        Assert.Null(add.QuerySelector("main form"));
        Assert.Contains("Your role does not allow", add.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_is_shown_to_those_who_may_see_it()
    {
        using var manager = await SignInAsync(WorkspaceRole.Manager);
        var id = await AddAsync(manager, "organisations", new { name = "Remembered" });
        Redirected(await manager.SubmitAsync(
            $"/w/alpha/organisations/{id}/edit", "organisation", ("Input.Name", "Remembered"), ("Input.Sector", "Rail")));
        Assert.Null((await manager.PageAsync($"/w/alpha/organisations/{id}")).QuerySelector("#history"));
        using var director = await SignInAsync(WorkspaceRole.Director);
        var history = (await director.PageAsync($"/w/alpha/organisations/{id}")).QuerySelector("#history")!.TextContent;
        Assert.Contains("changed this", history, StringComparison.Ordinal);
        Assert.Contains("sector: Rail", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_keeps_its_filter_from_page_to_page_and_in_its_download()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        foreach (var i in Enumerable.Range(0, 55))
            await AddAsync(client, "organisations", new { name = $"Filtered {i:00}" });
        var page = await client.PageAsync("/w/alpha/organisations?search=filtered&sort=-name");
        Assert.Equal(50, page.QuerySelectorAll("#organisations tbody tr").Length);
        Assert.Equal("/w/alpha/organisations.csv?search=filtered&sort=-name", page.QuerySelector("a[download]")!.GetAttribute("href"));
        page = await client.PageAsync(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal("Filtered 04", page.QuerySelector("#organisations tbody th")!.TextContent.Trim());
        Assert.Equal(5, page.QuerySelectorAll("#organisations tbody tr").Length);
        page = await client.PageAsync(page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal("Filtered 54", page.QuerySelector("#organisations tbody th")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_navigation_marks_the_directory_on_the_page_of_people_too()
    {
        using var client = await SignInAsync(WorkspaceRole.Viewer);
        var page = await client.PageAsync("/w/alpha/people");
        Assert.Equal("Directory", page.QuerySelector(".en-nav a[aria-current=page]")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_field_of_an_organisation_offers_the_names_that_match()
    {
        using var client = await SignInAsync(WorkspaceRole.Contributor);
        await AddAsync(client, "organisations", new { name = "Offered <b>" });
        var options = await client.PageAsync("/w/alpha/organisations/options?Input.Organisation=offer");
        Assert.Equal(["Offered <b>"], options.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
    }

    private Task<HttpClient> SignInAsync(WorkspaceRole role) => fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);

    private static async Task<string> AddAsync(HttpClient client, string resource, object body)
    {
        using var created = await client.PostAsJsonAsync($"/api/v1/alpha/{resource}", body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        return (string)(await created.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
    }

    private static string Redirected(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!).AbsolutePath;
    }

    private static IHtmlInputElement Input(IDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"input[name='{name}']")!;

    private static string Described(IDocument page, IHtmlInputElement input) => string.Concat(
        input.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent));

    private static string Says(IDocument page) =>
        string.Join(' ', page.QuerySelector(".en-says")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public sealed class DirectoryPagesOnSqlite(SqliteHost fixture) : DirectoryPageTests(fixture), IClassFixture<SqliteHost>;

public sealed class DirectoryPagesOnPostgres(PostgresHost fixture) : DirectoryPageTests(fixture), IClassFixture<PostgresHost>;
