using Entente.Browser.Tests.Harness;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Access;

/// <summary>The pages of one's own account in a real browser: by keyboard, by passkey, without barriers.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccountTests(Chromium chromium, SqliteHost fixture) : IClassFixture<SqliteHost>
{
    /// <summary>A passkey needs a domain name; an address of figures is none.</summary>
    private string Site => $"http://localhost:{fixture.Host.Address.Port}";

    [Fact]
    public async Task The_pages_of_the_account_are_without_barriers_and_fit_the_screen()
    {
        foreach (var screen in new[] { Screen.Desk, Screen.DeskAtNight, Screen.Phone, Screen.Phone with { Dark = true } })
        {
            await using var watched = await chromium.OpenAsync(screen, Site);
            await SignInAsync(watched.Page, fixture.Alpha.Owner);
            foreach (var path in new[]
            {
                "/account", "/account/security", "/account/security/authenticator", "/account/security/authenticator/off",
                "/account/security/recovery-codes", "/account/sessions", "/account/tokens", "/w/alpha/members",
                $"/w/alpha/members/{fixture.Alpha.Members[WorkspaceRole.Viewer].UserId}",
            })
            {
                await watched.Page.GotoAsync(path);
                await Axe.AssertNothingSeriousAsync(watched.Page);
                await watched.AssertFitsAsync();
            }

            watched.AssertNoComplaints();
        }
    }

    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_removed()
    {
        await using var watched = await chromium.OpenAsync(Screen.Desk, Site);
        var page = watched.Page;
        await AddVirtualAuthenticatorAsync(page);
        await SignInAsync(page, fixture.Alpha.Members[WorkspaceRole.Manager]);
        await page.GotoAsync("/account/security");
        await page.Locator("[data-en-passkey=create]").GetByLabel("Name").FillAsync("My laptop");
        await page.Locator("[data-en-passkey=create]").GetByLabel("Your password").FillAsync(Firm.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("#passkeys")).ToContainTextAsync("My laptop");

        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/w/alpha/**");

        await page.GotoAsync("/account/security");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rename or remove" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).FillAsync("My old laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await Assertions.Expect(page.Locator("#passkeys")).ToContainTextAsync("My old laptop");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rename or remove" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("#passkeys")).ToHaveCountAsync(0);

        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]").Filter(new() { HasText = "passkey is not known here" })).ToBeVisibleAsync();
        watched.AssertNoComplaints();
    }

    [Fact]
    public async Task A_token_is_made_and_revoked_by_keyboard_alone()
    {
        await using var watched = await chromium.OpenAsync(Screen.Desk, Site);
        var page = watched.Page;
        await SignInAsync(page, fixture.Alpha.Members[WorkspaceRole.Director]);
        await page.GotoAsync("/account/tokens");
        await page.GetByLabel("Name").FocusAsync();
        await page.Keyboard.TypeAsync("By keyboard");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#made-token")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^ent_.{43}$", default, TimeSpan.FromSeconds(1)));
        await page.GetByRole(AriaRole.Link, new() { Name = "Revoke" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog")).ToContainTextAsync("Revoke By keyboard?");
        await page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Revoke the token" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#tokens")).ToHaveCountAsync(0);
        watched.AssertNoComplaints();
    }

    private async Task SignInAsync(IPage page, Person person)
    {
        var session = await fixture.Host.SessionOfAsync(person.Email);
        await page.Context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Url = Site }]);
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
    }

    /// <summary>A device with a fingerprint reader that always agrees, inside the browser.</summary>
    private static async Task AddVirtualAuthenticatorAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
