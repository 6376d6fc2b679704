using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Operations;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Operations;

/// <summary>The page of the installation: who sees it, what it tells, and what an administrator does there.</summary>
public abstract class AdministrationTests(HostFixture fixture)
{
    private const string Api = "/api/v1/administration";

    private Administrators Administrators => fixture.Host.Services.GetRequiredService<Administrators>();

    [Fact]
    public async Task Whoever_is_no_administrator_finds_no_such_page_and_an_office_that_is_taken_away_ends_at_once()
    {
        var person = fixture.Alpha.Owner;
        using var client = await fixture.Host.SignInAsync(person.Email);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/administration")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Api)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/administration/people/{person.UserId}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"{Api}/people/{person.UserId}/sessions")).StatusCode);

        Assert.True((await Administrators.SetAsync(person.Email, true, default)).IsDone);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/administration")).StatusCode);
        Assert.NotNull((await client.PageAsync("/account")).QuerySelector("a[href='/administration']"));

        Assert.True((await Administrators.SetAsync(person.Email, false, default)).IsDone);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Api)).StatusCode);
        Assert.Null((await client.PageAsync("/account")).QuerySelector("a[href='/administration']"));
    }

    [Fact]
    public async Task The_page_tells_what_runs_and_names_no_work_of_a_firm()
    {
        var job = Job.Queue(fixture.Alpha.WorkspaceId, fixture.Alpha.Owner.UserId, "test.unknown", "Compute the secret", "{}", TimeProvider.System.GetUtcNow().UtcDateTime);
        await using (var db = await fixture.Host.Services.GetRequiredService<AppDb>().OpenForSystemAsync(fixture.Alpha.WorkspaceId, default))
        {
            db.Jobs.Add(job);
            await db.SaveChangesAsync();
        }

        using var client = await AdministratorAsync(fixture.Omega.Owner.Email);
        var view = await client.GetFromJsonAsync<JsonElement>(Api);
        Assert.StartsWith(fixture.Engine == Engine.Sqlite ? "SQLite 3." : "PostgreSQL 1", view.GetProperty("versions").GetProperty("engine").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, view.GetProperty("versions").GetProperty("pending").GetInt32());
        Assert.True(view.GetProperty("storage").GetProperty("databaseBytes").GetInt64() > 10_000);
        var alpha = view.GetProperty("workspaces").EnumerateArray().Single(w => w.GetProperty("address").GetString() == "alpha");
        Assert.True(alpha.GetProperty("members").GetInt32() > 1);
        Assert.Contains(view.GetProperty("jobs").EnumerateArray(), j => j.GetProperty("id").GetGuid() == job.Id && j.GetProperty("workspace").GetString() == "alpha");
        Assert.DoesNotContain("secret", view.GetRawText(), StringComparison.Ordinal);

        var page = await client.PageAsync("/administration");
        Assert.Contains("test.unknown", page.QuerySelector("#jobs")!.TextContent, StringComparison.Ordinal);
        using var stopped = await client.SubmitAsync($"/administration/jobs/alpha/{job.Id}/stop", "stop");
        Assert.Equal(HttpStatusCode.Redirect, stopped.StatusCode);
        await using var after = await fixture.Host.Services.GetRequiredService<AppDb>().OpenForSystemAsync(fixture.Alpha.WorkspaceId, default);
        Assert.Equal(JobState.Cancelled, (await after.Jobs.FindAsync(fixture.Alpha.WorkspaceId, job.Id))!.State);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync($"{Api}/jobs/alpha/{job.Id}/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync($"{Api}/jobs/omega/{job.Id}/cancel", null)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_ends_sessions_closes_an_account_and_opens_it_again()
    {
        var person = fixture.Alpha.Members[WorkspaceRole.Viewer];
        using var theirs = await fixture.Host.SignInAsync(person.Email);
        using var client = await AdministratorAsync(fixture.Alpha.Members[WorkspaceRole.Director].Email);
        var address = $"/administration/people/{person.UserId}";
        Assert.Contains("belongs to the workspace alpha", (await client.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        using var ended = await client.SubmitAsync(address, "end");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await theirs.GetAsync("/api/v1/alpha/jobs")).StatusCode);

        using var again = await fixture.Host.SignInAsync(person.Email);
        using var closed = await client.SubmitAsync(address, "close");
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        using var opened = await client.SubmitAsync(address, "open");
        using var anew = await fixture.Host.SignInAsync(person.Email);
        Assert.Equal(HttpStatusCode.OK, (await anew.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Fact]
    public async Task Nobody_closes_their_own_account()
    {
        var person = fixture.Omega.Members[WorkspaceRole.Director];
        using var client = await AdministratorAsync(person.Email);
        var answer = await client.PutAsJsonAsync($"{Api}/people/{person.UserId}/closed", new { isClosed = true });
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Api)).StatusCode);
    }

    private async Task<HttpClient> AdministratorAsync(string email)
    {
        Assert.True((await Administrators.SetAsync(email, true, default)).IsDone);
        return await fixture.Host.SignInAsync(email);
    }
}

public sealed class AdministrationOnSqlite(SqliteHost fixture) : AdministrationTests(fixture), IClassFixture<SqliteHost>;

public sealed class AdministrationOnPostgres(PostgresHost fixture) : AdministrationTests(fixture), IClassFixture<PostgresHost>;
