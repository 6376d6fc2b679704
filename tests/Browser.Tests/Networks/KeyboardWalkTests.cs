using Entente.Browser.Tests.Harness;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Networks;

/// <summary>
/// The whole way of a newcomer without a mouse: from the owner's link through two own files to what the audit means, on
/// the real program.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardWalkTests(Chromium chromium) : IAsyncLifetime
{
    private const int MostTabs = 200;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-walk-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        System.IO.Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task From_the_link_through_own_files_to_what_they_mean()
    {
        await using var server = await Executable.ServeAsync("--empty", "--data", _folder);
        await using var watched = await chromium.OpenAsync(Screen.Desk, server.Address.ToString().TrimEnd('/'));
        var page = watched.Page;
        // Asked for only when it is awaited, the chooser may open before the browser has been told to hand it over.
        page.FileChooser += (_, _) => { };
        await page.GotoAsync(new Uri(server.Address, server.OwnerLink).ToString());
        await TypeAsync(page, page.Locator("#choose-password-Password"), "a long walk without a mouse");
        await TypeAsync(page, page.Locator("#choose-password-Again"), "a long walk without a mouse");
        await page.Keyboard.PressAsync("Enter");

        await FollowAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Networks", Exact = true }).First);
        await FollowAsync(page, page.Locator("main a[href$='/networks/new']").First);
        await TypeAsync(page, page.GetByLabel("Name", new() { Exact = true }), "Walked audit");
        await ChooseAsync(page, page.GetByLabel("People", new() { Exact = true }), "people.csv");
        await ChooseAsync(page, page.GetByLabel("Ratings", new() { Exact = true }), "ratings.csv");
        await FollowAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Import and compute" }));

        await FollowAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Open the result" }));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("boundary spanner", new() { IgnoreCase = true });
        await FollowAsync(page, page.Locator("main a[href*='/findings/']").First);
        await Assertions.Expect(page.Locator("h1")).Not.ToBeEmptyAsync();
        watched.AssertNoComplaints();
    }

    private static async Task TypeAsync(IPage page, ILocator field, string text)
    {
        await TabToAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task ChooseAsync(IPage page, ILocator field, string file)
    {
        await TabToAsync(page, field);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(RepositoryRoot.PathTo($"samples/alpha-omega/{file}"));
    }

    private static async Task FollowAsync(IPage page, ILocator target)
    {
        await TabToAsync(page, target);
        var before = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url != before);
    }

    /// <summary>By the Tab key alone, as often as it takes.</summary>
    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var i = 0; i < MostTabs; i++)
        {
            if (await target.EvaluateAsync<bool>("element => document.activeElement === element"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostTabs} times Tab on {page.Url} do not reach {target}.");
    }
}
