using Entente.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Ui;

/// <summary>What surrounds every page: menu, theme, questions, running jobs, keyboard.</summary>
[Collection(BrowserTests.Name)]
public sealed class FrameTests(Chromium chromium, GallerySite site) : IClassFixture<GallerySite>
{
    private const string List = "/w/alpha/relationships";
    private const string Audit = "/w/alpha/networks/audit";

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_closes_without_script()
    {
        await using var watched = await OpenAsync(List, Screen.Phone with { Script = false });
        var page = watched.Page;
        var entry = page.GetByRole(AriaRole.Link, new() { Name = "Networks" });
        await Assertions.Expect(entry).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Menu", Exact = true }).ClickAsync();
        await Assertions.Expect(entry).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Close the menu" }).ClickAsync();
        await Assertions.Expect(entry).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chosen_theme_holds_on_the_next_page_from_its_first_byte(bool script)
    {
        await using var watched = await OpenAsync(List, Screen.Desk with { Script = script });
        var page = watched.Page;
        Assert.Equal("rgb(255, 255, 255)", await BackgroundAsync(page));
        await page.Locator("summary[aria-label='Light or dark']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var answer = await page.GotoAsync(Audit);
        Assert.Contains("data-bs-theme=\"dark\"", await answer!.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("rgb(20, 25, 31)", await BackgroundAsync(page));
        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task Without_a_choice_the_theme_is_the_systems_and_paper_is_light()
    {
        await using var watched = await OpenAsync(List, Screen.DeskAtNight);
        Assert.Equal("rgb(20, 25, 31)", await BackgroundAsync(watched.Page));
        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await BackgroundAsync(watched.Page));
        await Assertions.Expect(watched.Page.Locator(".en-side")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_asked_before_something_is_destroyed(bool script)
    {
        await using var watched = await OpenAsync(Audit, Screen.Desk with { Script = script });
        var page = watched.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete audit" }).ClickAsync();
        if (script)
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Delete the second-year network audit?" })).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Link, new() { Name = "Delete audit" }).ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete audit" }).ClickAsync();
        await page.WaitForURLAsync("**" + List);
        await Assertions.Expect(page.Locator("main .en-alert")).ToContainTextAsync("The audit is deleted.");
        watched.AssertNoComplaints();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_running_job_is_followed_to_its_end(bool script)
    {
        await using var watched = await OpenAsync("/w/alpha/jobs/1", Screen.Desk with { Script = script });
        await Assertions.Expect(watched.Page.GetByRole(AriaRole.Link, new() { Name = "See the audit" }))
            .ToBeVisibleAsync(new() { Timeout = 15_000 });
        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_opens_menus()
    {
        await using var watched = await OpenAsync(List, Screen.Desk);
        var page = watched.Page;
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Locator(".en-person summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".en-person summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Who_turns_pages_by_keyboard_stays_at_the_list()
    {
        await using var watched = await OpenAsync(List, Screen.Desk);
        var page = watched.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Relationships" })).ToBeFocusedAsync();
        watched.AssertNoComplaints();
    }

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private async Task<WatchedPage> OpenAsync(string path, Screen screen)
    {
        var watched = await chromium.OpenAsync(screen, site.Address);
        await watched.Page.GotoAsync(path);
        return watched;
    }
}
