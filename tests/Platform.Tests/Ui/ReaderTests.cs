using System.Net;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Ui;

/// <summary>Pages write days, clocks and figures as their reader chose; files stay the same for everybody.</summary>
public abstract class ReaderTests(HostFixture fixture)
{
    [Fact]
    public async Task Pages_follow_the_readers_choice_and_nobody_elses()
    {
        using var german = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Director].Email);
        using var other = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var saved = await german.SubmitAsync(
            "/account", "profile", ("Input.Name", "Dora"), ("Input.Locale", "de-DE"), ("Input.TimeZone", "Europe/Berlin"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var day = TimeProvider.System.GetUtcNow().Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Matches($@"\d\d\.\d\d\.{day}, \d\d:\d\d:\d\d(?! UTC)", await TrailAsync(german));
        Assert.DoesNotMatch(@"\d [A-Z][a-z]{2} \d{4}, ", await TrailAsync(german));
        Assert.Matches($@"\d [A-Z][a-z]{{2}} {day}, \d\d:\d\d:\d\d UTC", await TrailAsync(other));
    }

    [Fact]
    public async Task Files_are_the_same_for_everybody()
    {
        using var reader = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        var before = await reader.GetStringAsync("/w/omega/audit-trail.csv");
        using var saved = await reader.SubmitAsync("/account", "profile", ("Input.Name", "Olaf"), ("Input.Locale", "de-DE"), ("Input.TimeZone", "Asia/Tokyo"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.StartsWith(before.TrimEnd()[..200], await reader.GetStringAsync("/w/omega/audit-trail.csv"), StringComparison.Ordinal);
    }

    private static async Task<string> TrailAsync(HttpClient client) =>
        (await client.PageAsync("/w/alpha/audit-trail")).QuerySelector("main")!.TextContent;
}

public sealed class ReaderOnSqlite(SqliteHost fixture) : ReaderTests(fixture), IClassFixture<SqliteHost>;

public sealed class ReaderOnPostgres(PostgresHost fixture) : ReaderTests(fixture), IClassFixture<PostgresHost>;
