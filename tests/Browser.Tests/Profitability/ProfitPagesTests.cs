using Entente.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Profitability;

/// <summary>From an order file to a decided action, as a person does it, and every page on the way without barriers.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProfitPagesTests(Chromium chromium, ProfitSite site) : IClassFixture<ProfitSite>
{
    private const string Root = "/w/alpha/profitability";

    [Fact]
    public async Task From_a_file_to_one_decided_action()
    {
        await using var watched = await OpenAsync(Screen.Desk);
        var page = watched.Page;
        var run = await RunAsync(page);
        Assert.Contains("gave", await page.InnerTextAsync(".en-says"), StringComparison.Ordinal);

        // The curve answers to the keyboard.
        var curve = page.Locator("svg.en-p-wide[data-en-dots]").First;
        await curve.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".en-profit-tip")).ToContainTextAsync("rank 1 of 60");
        await LookAsync(watched);

        await page.Locator("#act tbody th a").First.ClickAsync();
        await LookAsync(watched);
        await page.GetByRole(AriaRole.Link, new() { Name = "Record a decision" }).ClickAsync();
        await LookAsync(watched);
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#plans")).ToContainTextAsync("Not started");
        await page.GotoAsync($"{site.Address}{Root}/plans");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 decision is open");
        await LookAsync(watched);
        watched.AssertNoComplaints();

        await LookAtAllAsync(run);
    }

    [Fact]
    public async Task Without_script_the_pages_say_the_same()
    {
        await using var watched = await OpenAsync(Screen.DeskWithoutScript);
        await watched.Page.GotoAsync($"{site.Address}{Root}/models/new");
        await watched.Page.GetByLabel("Last day").FillAsync("2020-01-01");
        await watched.Page.GetByRole(AriaRole.Button, new() { Name = "Make the model" }).ClickAsync();
        await Assertions.Expect(watched.Page.Locator(".en-error").First).ToContainTextAsync("must not be before");
        await Assertions.Expect(watched.Page.GetByLabel("Taking an order")).ToHaveValueAsync("8");
    }

    private async Task LookAtAllAsync(string run)
    {
        foreach (var screen in new[] { Screen.DeskAtNight, Screen.Phone })
        {
            await using var watched = await OpenAsync(screen);
            foreach (var path in new[] { "", "/ledgers", "/ledgers/new", "/models", "/models/new", "/runs/new", run, $"{run}/customers", $"{run}/unassigned", $"{run}/compare" })
            {
                await watched.Page.GotoAsync($"{site.Address}{Root}{path}");
                await LookAsync(watched);
            }

            await watched.Page.GotoAsync($"{site.Address}{Root}{run}");
            await watched.Page.Locator("#act tbody th a").First.ClickAsync();
            await LookAsync(watched);
            await watched.Page.GotoAsync($"{watched.Page.Url}/sheet");
            await LookAsync(watched);
            await watched.Page.GotoAsync($"{site.Address}{Root}/models");
            await watched.Page.Locator("#models th a").First.ClickAsync();
            await LookAsync(watched);
            await watched.Page.GotoAsync($"{watched.Page.Url}/edit");
            await LookAsync(watched);
            watched.AssertNoComplaints();
        }
    }

    /// <summary>The path of the run's page below the module.</summary>
    private async Task<string> RunAsync(IPage page)
    {
        await page.GotoAsync($"{site.Address}{Root}/ledgers/new");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Orders 2025");
        await page.GetByLabel("Files", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "orders.csv", MimeType = "text/csv", Buffer = ProfitSite.Orders });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add ledger" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 file of order lines");

        await page.GotoAsync($"{site.Address}{Root}/models/new");
        await page.GetByLabel("First day").FillAsync("2025-01-01");
        await page.GetByLabel("Last day").FillAsync("2025-12-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the model" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("still an estimate");
        await page.GetByRole(AriaRole.Link, new() { Name = "Run it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run it" }).ClickAsync();
        await page.Locator("a[href*='/profitability/runs/']").First.ClickAsync(new() { Timeout = 30_000 });
        await page.WaitForURLAsync("**/profitability/runs/**");
        return new Uri(page.Url).AbsolutePath[Root.Length..];
    }

    private static async Task LookAsync(WatchedPage watched)
    {
        await Axe.AssertNothingSeriousAsync(watched.Page);
        await watched.AssertFitsAsync();
    }

    private async Task<WatchedPage> OpenAsync(Screen screen)
    {
        var watched = await chromium.OpenAsync(screen, site.Address);
        await site.SignInAsync(watched.Page);
        return watched;
    }
}
