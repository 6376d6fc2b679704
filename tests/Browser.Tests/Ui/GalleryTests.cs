using Entente.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Ui;

/// <summary>Each design component in each state: readable by everybody, on a desk and on a phone, by day and by night.</summary>
[Collection(BrowserTests.Name)]
public sealed class GalleryTests(Chromium chromium, GallerySite site) : IClassFixture<GallerySite>
{
    private const string List = "/w/alpha/relationships";
    private const string Form = "/w/alpha/directory/new";
    private const string Audit = "/w/alpha/networks/audit";
    private const string Delete = "/w/alpha/networks/audit/delete";

    public static TheoryData<string, string> PagesAndScreens
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in new[] { List, Form, Audit, Delete, "/sign-in", "/w/alpha/jobs/1" })
            {
                foreach (var screen in new[] { "desk", "desk at night", "phone", "phone at night" })
                {
                    data.Add(page, screen);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndScreens))]
    public async Task A_page_is_without_barriers_and_fits_the_screen(string path, string screen)
    {
        await using var watched = await OpenAsync(path, screen switch
        {
            "desk" => Screen.Desk,
            "desk at night" => Screen.DeskAtNight,
            "phone" => Screen.Phone,
            _ => Screen.Phone with { Dark = true },
        });
        await Axe.AssertNothingSeriousAsync(watched.Page);
        await watched.AssertFitsAsync();
        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task A_filter_and_a_sort_keep_each_other_and_exchange_only_the_list()
    {
        await using var watched = await OpenAsync(List, Screen.Desk);
        var page = watched.Page;
        await page.EvaluateAsync("() => { window.stillHere = true; }");
        await page.GetByRole(AriaRole.Link, new() { Name = "$ m" }).ClickAsync();
        await page.WaitForURLAsync("**sort=-revenue**");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("ra");
        await page.WaitForURLAsync("**search=ra**");
        Assert.Contains("sort=-revenue", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("tbody th").First).ToHaveTextAsync("Ravensby Consulting");
        await Assertions.Expect(page.Locator("th[aria-sort=descending]")).ToContainTextAsync("$ m");
        await Assertions.Expect(page.Locator(".en-live")).ToHaveTextAsync("3 of 13 relationships");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stillHere"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(10);
        watched.AssertNoComplaints();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_sorts_filters_and_turns_pages_with_and_without_script(bool script)
    {
        await using var watched = await OpenAsync(List, Screen.Desk with { Script = script });
        var page = watched.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(10);
        await page.GetByLabel("Family").SelectOptionAsync("Supplier");
        if (!script)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        }

        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync("Ostrava Billing");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("nobody");
        await page.GetByLabel("Name", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".en-empty")).ToContainTextAsync("No relationship matches");
        watched.AssertNoComplaints();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_form_keeps_what_was_entered_and_says_beside_each_field_what_is_wrong(bool script)
    {
        await using var watched = await OpenAsync(Form, Screen.Desk with { Script = script });
        var page = watched.Page;
        await page.GetByLabel("Name").FillAsync("  ");
        await page.GetByLabel("Level").SelectOptionAsync("middle");
        await page.GetByLabel("Notes").FillAsync("<b>Kept</b>");
        await page.GetByLabel("Signed on").FillAsync("2026-11-22");
        await page.GetByLabel("This is our own firm").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add organisation" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 fields need your attention.");
        var name = page.GetByLabel("Name");
        await Assertions.Expect(name).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(name).ToHaveAccessibleDescriptionAsync("As it stands in the contract. Give the organisation a name.");
        await Assertions.Expect(page.GetByLabel("Level")).ToHaveValueAsync("middle");
        await Assertions.Expect(page.GetByLabel("Notes")).ToHaveValueAsync("<b>Kept</b>");
        await Assertions.Expect(page.GetByLabel("Signed on")).ToHaveValueAsync("2026-11-22");
        await Assertions.Expect(page.GetByLabel("This is our own firm")).ToBeCheckedAsync();
        if (script)
        {
            await Axe.AssertNothingSeriousAsync(watched.Page);
        }

        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task A_link_in_the_summary_of_errors_leads_to_its_field()
    {
        await using var watched = await OpenAsync(Form, Screen.Desk);
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Add organisation" }).ClickAsync();
        await watched.Page.GetByRole(AriaRole.Link, new() { Name = "Give the organisation a name." }).ClickAsync();
        await Assertions.Expect(watched.Page.GetByLabel("Name")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_number_that_is_none_is_refused_beside_its_field()
    {
        await using var watched = await OpenAsync(Form, Screen.Desk);
        var page = watched.Page;
        await page.GetByLabel("Share").EvaluateAsync("field => { field.type = 'text'; field.value = 'a third'; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add organisation" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Share")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("a third");
        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task A_taken_form_leads_on_and_the_next_page_says_so_once()
    {
        await using var watched = await OpenAsync(Form, Screen.Desk);
        var page = watched.Page;
        await page.GetByLabel("Name").FillAsync("Omega & Sons");
        await page.GetByLabel("Partner").CheckAsync();
        await page.GetByLabel("Competitor").CheckAsync();
        await page.GetByLabel("People").SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add organisation" }).ClickAsync();
        await page.WaitForURLAsync("**" + List);
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Status))
            .ToContainTextAsync("Omega & Sons is added as partner, competitor; file: 3 bytes.");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main .en-alert")).ToHaveCountAsync(0);
        watched.AssertNoComplaints();
    }

    private async Task<WatchedPage> OpenAsync(string path, Screen screen)
    {
        var watched = await chromium.OpenAsync(screen, site.Address);
        await watched.Page.GotoAsync(path);
        return watched;
    }
}
