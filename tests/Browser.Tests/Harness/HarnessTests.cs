using Microsoft.Playwright;
using Xunit.Sdk;

namespace Entente.Browser.Tests.Harness;

/// <summary>The harness sees what it is there to see: each fault planted once on a made-up page.</summary>
[Collection(BrowserTests.Name)]
public sealed class HarnessTests(Chromium chromium)
{
    private const string Address = "http://page.test/";

    [Fact]
    public async Task Axe_accepts_a_page_that_everyone_can_read()
    {
        await using var watched = await ShowAsync(Screen.Desk, "<main><h1>Alpha and Omega</h1><p>Two firms.</p></main>");
        await Axe.AssertNothingSeriousAsync(watched.Page);
        await watched.AssertFitsAsync();
        watched.AssertNoComplaints();
    }

    [Theory]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "image-alt")]
    [InlineData("<p style='color:#ccc;background:#fff'>Pale</p>", "color-contrast")]
    [InlineData("<form><input name='person'></form>", "label")]
    public async Task Axe_sees_a_planted_barrier(string markup, string rule)
    {
        await using var watched = await ShowAsync(Screen.Desk, $"<main><h1>Page</h1>{markup}</main>");
        var failure = await Assert.ThrowsAsync<TrueException>(() => Axe.AssertNothingSeriousAsync(watched.Page));
        Assert.Contains(rule, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_breach_of_the_content_security_policy_is_a_complaint()
    {
        await using var watched = await ShowAsync(Screen.Desk, "<script>document.title = 'inline'</script>", "default-src 'self'");
        var failure = Assert.Throws<TrueException>(watched.AssertNoComplaints);
        Assert.Contains("Content Security Policy", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_error_and_a_server_error_are_complaints()
    {
        await using var watched = await ShowAsync(Screen.Desk, "<script>undefined.title</script><img alt='' src='/broken'>");
        Assert.Contains(watched.Complaints, complaint => complaint.StartsWith("script: ", StringComparison.Ordinal));
        Assert.Contains(watched.Complaints, complaint => complaint.StartsWith("500 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_wider_than_the_phone_is_seen()
    {
        await using var watched = await ShowAsync(Screen.Phone,
            "<meta name='viewport' content='width=device-width,minimum-scale=1'><div style='width:500px'>Wide</div>");
        await Assert.ThrowsAsync<TrueException>(watched.AssertFitsAsync);
    }

    private async Task<WatchedPage> ShowAsync(Screen screen, string body, string? policy = null)
    {
        var watched = await chromium.OpenAsync(screen);
        await watched.Page.RouteAsync(Address + "**", route => route.FulfillAsync(route.Request.Url == Address
            ? Answer(200, $"<!doctype html><html lang='en'><title>Page</title><body>{body}</body></html>", policy)
            : Answer(500, "", null)));
        await watched.Page.GotoAsync(Address);
        return watched;
    }

    private static RouteFulfillOptions Answer(int status, string body, string? policy) => new()
    {
        Status = status,
        ContentType = "text/html; charset=utf-8",
        Body = body,
        Headers = policy is null ? null : [new("Content-Security-Policy", policy)],
    };
}
