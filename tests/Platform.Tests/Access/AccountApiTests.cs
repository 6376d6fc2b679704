using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Access;

/// <summary>What a person changes of the own account by a program.</summary>
public abstract class AccountApiTests(HostFixture fixture)
{
    private const string Api = "/api/v1/account";

    [Fact]
    public async Task The_profile_is_read_and_changed_and_an_unknown_locale_is_refused_by_name()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Manager].Email);
        var changed = await client.PutAsJsonAsync(Api, new { name = "Mara Lindt", locale = "fr-FR", timeZone = "Europe/Paris" });
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        var now = await client.GetFromJsonAsync<JsonElement>(Api);
        Assert.Equal(("Mara Lindt", "fr-FR", "Europe/Paris"), (now.GetProperty("name").GetString(), now.GetProperty("locale").GetString(), now.GetProperty("timeZone").GetString()));

        var refused = await client.PutAsJsonAsync(Api, new { name = "Mara Lindt", locale = "xx-YY" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("locale", await refused.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("fr-FR", (await client.GetFromJsonAsync<JsonElement>(Api)).GetProperty("locale").GetString());
    }

    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one_and_all_but_this_one()
    {
        var email = fixture.Alpha.Members[WorkspaceRole.Director].Email;
        using var here = await fixture.Host.SignInAsync(email);
        using var second = await fixture.Host.SignInAsync(email);
        using var third = await fixture.Host.SignInAsync(email);
        var others = (await here.GetFromJsonAsync<JsonElement>($"{Api}/sessions")).EnumerateArray().Where(s => !s.GetProperty("isThis").GetBoolean()).ToList();
        var latest = others.MaxBy(s => s.GetProperty("id").GetGuid().ToString())!.GetProperty("id").GetGuid();
        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync($"{Api}/sessions/{latest}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await here.DeleteAsync($"{Api}/sessions/{latest}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await third.GetAsync(Api)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync(Api)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync($"{Api}/sessions")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync(Api)).StatusCode);
        Assert.Single((await here.GetFromJsonAsync<JsonElement>($"{Api}/sessions")).EnumerateArray());
    }
}

public sealed class AccountApiOnSqlite(SqliteHost fixture) : AccountApiTests(fixture), IClassFixture<SqliteHost>;

public sealed class AccountApiOnPostgres(PostgresHost fixture) : AccountApiTests(fixture), IClassFixture<PostgresHost>;
