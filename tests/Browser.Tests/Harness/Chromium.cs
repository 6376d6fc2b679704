using Microsoft.Playwright;

namespace Entente.Browser.Tests.Harness;

/// <summary>One real browser for all tests of the collection; each test opens pages in contexts of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "ENTENTE_TEST_CHROMIUM";

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var executable = Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException(
                $"Set {Variable} to the executable of Chromium, or run ./test.sh, which finds or installs it.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = Flags,
        });
    }

    /// <summary>A page in a fresh context, without cookies; disposing it closes both.</summary>
    public async Task<WatchedPage> OpenAsync(Screen screen, string? baseAddress = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = baseAddress,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            HasTouch = screen.Touch,
            IsMobile = screen.Touch,
            JavaScriptEnabled = screen.Script,
            Locale = "en-GB",
            TimezoneId = "Europe/Vienna",
        });
        return new WatchedPage(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>What a page is looked at with.</summary>
public sealed record Screen(int Width, int Height, bool Touch = false, bool Dark = false, bool Script = true)
{
    public static Screen Desk { get; } = new(1280, 800);

    public static Screen DeskAtNight { get; } = Desk with { Dark = true };

    public static Screen DeskWithoutScript { get; } = Desk with { Script = false };

    public static Screen Phone { get; } = new(390, 844, Touch: true);
}

/// <summary>Test classes that share the browser: [Collection(BrowserTests.Name)].</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
