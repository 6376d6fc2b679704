using System.Net;
using System.Net.Http.Json;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Access;

/// <summary>What every answer carries and what no request gets past, whoever sends it.</summary>
public sealed class RequestGuardTests(SqliteHost fixture) : IClassFixture<SqliteHost>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/nosuch")]
    [InlineData("/api/v1/alpha/jobs")]
    public async Task Every_answer_has_the_strict_headers(string path)
    {
        using var client = fixture.Host.NewClient();
        var answer = await client.GetAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task A_write_that_another_site_caused_is_refused(string header, string value)
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/alpha/invitations")
        {
            Content = JsonContent.Create(new { email = "lured@alpha.example", name = "Lured", role = "owner" }),
        };
        request.Headers.Add(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task The_same_write_from_here_is_accepted()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/alpha/invitations")
        {
            Content = JsonContent.Create(new { email = "welcome@alpha.example", name = "Welcome", role = "viewer" }),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        Assert.Equal(HttpStatusCode.Created, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var answer = await client.PostAsync("/w/alpha/members", new FormUrlEncodedContent(
            [new("_handler", "invite"), new("Input.Name", "X"), new("Input.Email", "x@alpha.example"), new("Input.Role", "Owner")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Tries_to_sign_in_are_limited_by_address()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var host = await RunningHost.StartAsync(database);
        using var client = host.NewClient();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 25; attempt++)
        {
            answers.Add((await client.PostAsync("/sign-in", new FormUrlEncodedContent([]))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(20, answers.Count(a => a != HttpStatusCode.TooManyRequests));
    }

    [Theory]
    [InlineData("/api/v1/alpha/jobs", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/nosuch/jobs", HttpStatusCode.Unauthorized)]
    [InlineData("/w/alpha/jobs", HttpStatusCode.Redirect)]
    [InlineData("/w/nosuch/jobs", HttpStatusCode.Redirect)]
    [InlineData("/nosuch", HttpStatusCode.NotFound)]
    public async Task A_stranger_learns_nothing_about_what_there_is(string path, HttpStatusCode expected)
    {
        using var client = fixture.Host.NewClient();
        Assert.Equal(expected, (await client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Health_needs_no_one()
    {
        using var client = fixture.Host.NewClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
    }
}
