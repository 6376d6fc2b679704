using Entente.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Networks;

/// <summary>A respondent answers on a phone: with script and without, in the dark, among two hundred names.</summary>
[Collection(BrowserTests.Name)]
public sealed class SurveyPagesTests(Chromium chromium, NetworkSite site) : IClassFixture<NetworkSite>
{
    [Fact]
    public async Task On_a_phone_answers_are_saved_as_they_are_given_and_found_again()
    {
        await using (var watched = await OpenAsync("1", Screen.Phone))
        {
            var page = watched.Page;
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nobody sees what you say about a contact");
            await LookAsync(watched);
            await page.GetByRole(AriaRole.Button, new() { Name = "I agree and begin" }).ClickAsync();
            await page.GetByPlaceholder("Find a name").FillAsync("south person 042");
            await Assertions.Expect(page.Locator("[data-en-roster-line]:visible")).ToHaveCountAsync(1);
            await page.GetByLabel("South person 042").CheckAsync();
            await Assertions.Expect(page.Locator("[data-en-saved]")).ToHaveTextAsync("Saved");
            await LookAsync(watched);
            watched.AssertNoComplaints();
        }

        // Another day, by the same link: what was chosen is there, and is rated in the audit's own words.
        await using var again = await OpenAsync("1", Screen.Phone with { Dark = true });
        await Assertions.Expect(again.Page.Locator("h2").First).ToContainTextAsync("South person 042");
        await Assertions.Expect(again.Page.Locator("legend").First).ToHaveTextAsync("How often do you talk about the card?");
        foreach (var question in new[] { "f.0", "i.0", "c.0" })
        {
            await again.Page.Locator($"input[name='{question}'][value='4']").CheckAsync(new() { Force = true });
        }

        await Assertions.Expect(again.Page.Locator("[data-en-saved]")).ToHaveTextAsync("Saved");
        await LookAsync(again);
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "I am done" }).ClickAsync();
        await Assertions.Expect(again.Page.Locator("main")).ToContainTextAsync("Your answers are complete");
        await LookAsync(again);
        again.AssertNoComplaints();
    }

    [Fact]
    public async Task Without_script_every_step_is_a_button()
    {
        await using var watched = await OpenAsync("2", Screen.Phone with { Script = false });
        var page = watched.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "I agree and begin" }).ClickAsync();
        await page.GetByLabel("North person 007").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go on" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I am done" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("not rated yet");
        foreach (var question in new[] { "f.0", "i.0", "c.0" })
        {
            await page.Locator($"input[name='{question}'][value='3']").CheckAsync(new() { Force = true });
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "I am done" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Your answers are complete");
    }

    [Fact]
    public async Task An_altered_link_says_what_to_do()
    {
        await using var watched = await chromium.OpenAsync(Screen.Phone, site.Address);
        var answer = await watched.Page.GotoAsync(site.Links["3"][..^2] + "AA");
        Assert.Equal(410, answer!.Status);
        await Assertions.Expect(watched.Page.Locator("main")).ToContainTextAsync("Copy the whole link from your mail");
    }

    private async Task<WatchedPage> OpenAsync(string key, Screen screen)
    {
        var watched = await chromium.OpenAsync(screen, site.Address);
        await watched.Page.GotoAsync(site.Links[key]);
        return watched;
    }

    private static async Task LookAsync(WatchedPage watched)
    {
        await Axe.AssertNothingSeriousAsync(watched.Page);
        await watched.AssertFitsAsync();
    }
}
