using Entente.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Networks;

/// <summary>A manager reads an audit, asks what if, keeps a plan and makes a task: every page on the way without barriers.</summary>
[Collection(BrowserTests.Name)]
public sealed class AuditPagesTests(Chromium chromium, NetworkSite site) : IClassFixture<NetworkSite>
{
    [Fact]
    public async Task From_a_what_if_to_a_plan_and_from_a_finding_to_a_task()
    {
        await using var watched = await OpenAsync(Screen.Desk);
        var page = watched.Page;
        await page.GotoAsync($"{Root}/without?people=12");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("left");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("strong ties between the firms would go");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the plan" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("networks/plans/", StringComparison.Ordinal));
        await LookAsync(watched);

        await page.GotoAsync($"{Root}/findings/1");
        await page.GetByText("Put it among my tasks").ClickAsync();
        await page.GetByLabel("Owner").FillAsync("Mia Lang");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync($"{Root}/findings/1");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("is a task");
        watched.AssertNoComplaints();
    }

    [Theory]
    [InlineData("desk")]
    [InlineData("night")]
    [InlineData("phone")]
    public async Task Every_page_is_without_barriers(string name)
    {
        var screen = name switch { "night" => Screen.DeskAtNight, "phone" => Screen.Phone, _ => Screen.Desk };
        await using var watched = await OpenAsync(screen);
        string[] pages =
        [
            Root, $"{Root}/people/12", $"{Root}/without?people=12", $"{Root}/blocks", $"{Root}/report", $"{Root}/ties", $"{Root}/findings/1", $"{Root}/edit",
            $"{site.Address}/w/alpha/networks", $"{site.Address}/w/alpha/networks/new", $"{site.Address}/w/alpha/networks/new-survey",
            $"{site.Address}/w/alpha/networks/{site.SurveyId}/survey", $"{site.Address}/w/alpha/networks/{site.SurveyId}/survey/roster",
            $"{site.Address}/w/alpha/networks/{site.SurveyId}/survey/terms",
        ];
        foreach (var path in pages)
        {
            await watched.Page.GotoAsync(path);
            await LookAsync(watched);
            Assert.DoesNotContain("NaN", await watched.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        }

        watched.AssertNoComplaints();
    }

    private string Root => $"{site.Address}/w/alpha/networks/{site.AuditId}";

    private async Task<WatchedPage> OpenAsync(Screen screen)
    {
        var watched = await chromium.OpenAsync(screen, site.Address);
        await site.SignInAsync(watched.Page);
        return watched;
    }

    private static async Task LookAsync(WatchedPage watched)
    {
        await Axe.AssertNothingSeriousAsync(watched.Page);
        await watched.AssertFitsAsync();
    }
}
