using System.Net;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>Where a person is signed in, and that each of these ends when it is told to.</summary>
public abstract class SessionTests(HostFixture fixture)
{
    private Sessions Sessions => fixture.Host.Services.GetRequiredService<Sessions>();

    [Fact]
    public async Task One_session_is_ended_and_the_other_goes_on()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Manager];
        using var desk = await fixture.Host.SignInAsync(person.Email);
        using var phone = await fixture.Host.SignInAsync(person.Email);
        var latest = (await Sessions.ListAsync(person.UserId, null, default)).MaxBy(s => s.Id)!;
        Assert.True((await Sessions.EndAsync(person.UserId, latest.Id, default)).IsDone);
        Assert.Equal(HttpStatusCode.Unauthorized, (await phone.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var victim = fixture.Alpha.Owner;
        using var client = await fixture.Host.SignInAsync(victim.Email);
        var session = (await Sessions.ListAsync(victim.UserId, null, default)).MaxBy(s => s.Id)!;
        Assert.False((await Sessions.EndAsync(fixture.Omega.Owner.UserId, session.Id, default)).IsDone);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_keeps_this_session_and_ends_the_others()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Director];
        using var other = await fixture.Host.SignInAsync(person.Email);
        using var here = await fixture.Host.SignInAsync(person.Email);
        using var done = await here.SubmitAsync("/account/sessions", "end-others");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).StatusCode);
        Assert.Single((await here.PageAsync("/account/sessions")).QuerySelectorAll("#sessions tbody tr"));
    }

    [Fact]
    public async Task A_cookie_that_names_no_session_is_worth_nothing()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Contributor];
        using var client = await fixture.Host.SignInAsync(person.Email);
        await Sessions.EndAllAsync(person.UserId, null, default);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari on iPhone")]
    [InlineData("curl/8.5", "An unknown device")]
    [InlineData("", "An unknown device")]
    public void A_device_is_told_in_words(string userAgent, string words) => Assert.Equal(words, DeviceWords.Of(userAgent));
}

public sealed class SessionsOnSqlite(SqliteHost fixture) : SessionTests(fixture), IClassFixture<SqliteHost>;

public sealed class SessionsOnPostgres(PostgresHost fixture) : SessionTests(fixture), IClassFixture<PostgresHost>;
