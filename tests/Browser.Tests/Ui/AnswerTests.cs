using System.Net;
using System.Text.RegularExpressions;
using Entente.Host.Serve;
using Microsoft.AspNetCore.Http;

namespace Entente.Browser.Tests.Ui;

/// <summary>What the server sends besides the page: headers, compression, error pages, assets.</summary>
public sealed partial class AnswerTests(GallerySite site) : IClassFixture<GallerySite>
{
    private const string List = "/w/alpha/relationships";
    private const int FirstVisitBytes = 150_000;

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("DELETE", "/nowhere", 404)]
    [InlineData("PUT", List, 405)]
    [InlineData("POST", List, 400)]
    [InlineData("GET", "/w/alpha/fails", 500)]
    public async Task A_refused_request_gets_a_page_that_says_what_to_do(string verb, string path, int status)
    {
        using var answer = await SendAsync(new(verb), path, compressed: false);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains($"Status {status}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret inside", text, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_api_a_refusal_is_a_problem_document()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/api/v1/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_first_visit_stays_below_its_budget_and_keeps_its_assets_for_ever()
    {
        using var page = await SendAsync(HttpMethod.Get, List);
        var total = (await page.Content.ReadAsByteArrayAsync()).Length;
        var html = await (await SendAsync(HttpMethod.Get, List, compressed: false)).Content.ReadAsStringAsync();
        var assets = AssetAddress().Matches(html).Select(match => match.Value).ToList();
        Assert.Contains(assets, path => path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(assets, path => path.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(assets, path => path.EndsWith(".woff2", StringComparison.Ordinal));
        foreach (var path in assets)
        {
            using var asset = await SendAsync(HttpMethod.Get, path);
            Assert.Equal(HttpStatusCode.OK, asset.StatusCode);
            Assert.Contains("immutable", asset.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
            Assert.True(path.EndsWith(".woff2", StringComparison.Ordinal) || asset.Content.Headers.ContentEncoding.Count == 1, path);
            total += (await asset.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(total, 50_000, FirstVisitBytes);
    }

    [Theory]
    [InlineData("https", "session=1", "same-origin", true)]
    [InlineData("https", "session=1", "none", true)]
    [InlineData("https", "session=1", "cross-site", false)]
    [InlineData("https", "session=1", "same-site", false)]
    [InlineData("https", "session=1", null, false)]
    [InlineData("https", null, "cross-site", true)]
    [InlineData("http", "session=1", "cross-site", true)]
    public void A_page_is_compressed_where_its_length_can_betray_nothing(string scheme, string? cookie, string? site, bool compressed)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;
        context.Request.Headers.Cookie = cookie;
        context.Request.Headers["Sec-Fetch-Site"] = site;
        Assert.Equal(compressed, PageCompression.IsSafe(context));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod verb, string path, bool compressed = true)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        using var request = new HttpRequestMessage(verb, path);
        if (compressed)
        {
            request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        }

        return await client.SendAsync(request);
    }

    [GeneratedRegex("(?<=(href|src)=\")/[^\"]+\\.(css|js|woff2|svg)(?=\")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AssetAddress();
}
