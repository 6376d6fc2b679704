using System.Net;
using AngleSharp;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>Passwords, one-time links and sessions, over HTTP as a person meets them.</summary>
public abstract class SignInTests(HostFixture fixture)
{
    private RunningHost Host => fixture.Host;

    [Fact]
    public async Task The_right_password_signs_in_and_leads_to_the_page_asked_for()
    {
        using var client = Host.NewClient();
        var answer = await SignInAsync(client, fixture.Alpha.Owner.Email, Firm.Password, "/sign-in?returnUrl=%2Faccount");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/account", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Signing_in_never_leads_to_another_site(string returnUrl)
    {
        using var client = Host.NewClient();
        var answer = await SignInAsync(
            client, fixture.Alpha.Owner.Email, Firm.Password, $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.DoesNotContain("elsewhere", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_read_the_same()
    {
        using var client = Host.NewClient();
        var unknown = await RefusalAsync(client, "nobody@alpha.example", "wrong password");
        var wrong = await RefusalAsync(client, fixture.Alpha.Members[WorkspaceRole.Viewer].Email, "wrong password");
        var disabled = await RefusalAsync(client, fixture.Alpha.Disabled.Email, Firm.Password);
        Assert.Contains("do not fit", unknown, StringComparison.Ordinal);
        Assert.Equal(unknown, wrong);
        Assert.Equal(unknown, disabled);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var email = fixture.Omega.Members[WorkspaceRole.Contributor].Email;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.False(await PasswordFitsAsync(email, "wrong password"));
        }

        Assert.False(await PasswordFitsAsync(email, Firm.Password));
        Assert.True(await PasswordFitsAsync(fixture.Omega.Members[WorkspaceRole.Viewer].Email, Firm.Password));
    }

    [Fact]
    public async Task A_one_time_link_sets_the_password_signs_in_and_is_used_up()
    {
        var path = await NewLinkAsync(fixture.Omega.Members[WorkspaceRole.Manager].UserId);
        using var client = Host.NewClient();
        var answer = await client.SubmitAsync(path, "choose-password", ("Input.Password", "another good one"), ("Input.Again", "another good one"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);

        var again = await Host.NewClient().PageAsync(path);
        Assert.Contains("leads nowhere", again.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_link_does_not_use_it_up_and_a_short_password_is_refused()
    {
        var path = await NewLinkAsync(fixture.Omega.Members[WorkspaceRole.Director].UserId);
        using var client = Host.NewClient();
        await client.GetAsync(path);
        var answer = await client.SubmitAsync(path, "choose-password", ("Input.Password", "short"), ("Input.Again", "short"));
        Assert.Contains("at least 10 characters", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Welcome", (await client.PageAsync(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_link_ends_the_earlier_one()
    {
        var user = fixture.Omega.Members[WorkspaceRole.Director].UserId;
        var earlier = await NewLinkAsync(user);
        await NewLinkAsync(user);
        Assert.Contains("leads nowhere", (await Host.NewClient().PageAsync(earlier)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_link_leads_nowhere() => Assert.Contains(
        "leads nowhere",
        (await Host.NewClient().PageAsync("/sign-in/link/" + SecretToken.Create())).QuerySelector("h1")!.TextContent,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_session_ends_with_the_request_after_the_account_is_disabled()
    {
        var person = await Guest("soon-disabled");
        using var client = await Host.SignInAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>().DisableAsync(person, CancellationToken.None);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_needs_the_token_of_the_form()
    {
        using var client = await Host.SignInAsync(await Guest("signs-out"));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/sign-out", new FormUrlEncodedContent([]))).StatusCode);
        var page = await client.PageAsync("/account");
        var token = page.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await client.PostAsync("/sign-out", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/account")).StatusCode);
    }

    private async Task<string> Guest(string name)
    {
        var email = $"{name}@alpha.example";
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Administration>()
            .AddPersonAsync(new(email, name), "alpha", WorkspaceRole.Viewer, CancellationToken.None);
        return email;
    }

    private async Task<bool> PasswordFitsAsync(string email, string password)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var accessor = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Http.IHttpContextAccessor>();
        accessor.HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = scope.ServiceProvider };
        return (await scope.ServiceProvider.GetRequiredService<SignInWithPassword>().RunAsync(new() { Email = email, Password = password }, CancellationToken.None)).IsDone;
    }

    private async Task<string> NewLinkAsync(Guid userId)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignInLinks>().CreateAsync(userId, CancellationToken.None);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string email, string password, string path = "/sign-in") =>
        client.SubmitAsync(path, "sign-in", ("Input.Email", email), ("Input.Password", password));

    private static async Task<string> RefusalAsync(HttpClient client, string email, string password)
    {
        var answer = await SignInAsync(client, email, password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(html));
        return page.QuerySelector("[role=alert]")!.TextContent.Trim();
    }
}

public sealed class SignInOnSqlite(SqliteHost fixture) : SignInTests(fixture), IClassFixture<SqliteHost>;

public sealed class SignInOnPostgres(PostgresHost fixture) : SignInTests(fixture), IClassFixture<PostgresHost>;
