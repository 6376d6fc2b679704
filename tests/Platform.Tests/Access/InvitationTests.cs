using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>Invitations: by link, by role, once, for one address, and without any right before they are accepted.</summary>
public abstract class InvitationTests(HostFixture fixture)
{
    private const string Password = "quite long enough";

    [Fact]
    public async Task A_new_person_joins_by_the_link_in_the_role_of_the_invitation_and_not_before()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var answer = await owner.SubmitAsync(
            "/w/alpha/members", "invite", ("Input.Name", "New One"), ("Input.Email", "new-one@alpha.example"), ("Input.Role", "Contributor"));
        var secret = (await FormClient.ParseAsync(answer)).QuerySelector("#invitation")!.GetAttribute("value")!;
        Assert.DoesNotContain(await PeopleAsync(), email => email == "new-one@alpha.example");

        using var client = fixture.Host.NewClient();
        using var joined = await client.SubmitAsync(
            new Uri(secret).AbsolutePath, "join-new",
            ("Input.Name", "New One"), ("Input.Password", Password), ("Input.Again", Password));
        Assert.EndsWith("/w/alpha", joined.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        var members = (await client.GetFromJsonAsync<JsonArray>("/api/v1/alpha/members"))!;
        Assert.Equal("contributor", members.Single(m => (string?)m!["email"] == "new-one@alpha.example")!["role"]!.GetValue<string>());

        var again = await fixture.Host.NewClient().PageAsync(new Uri(secret).AbsolutePath);
        Assert.Contains("leads nowhere", again.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_an_account_signs_in_and_joins_and_nobody_joins_in_their_place()
    {
        var path = await InviteAsync(fixture.Omega.Owner.Email, "viewer");
        using var stranger = fixture.Host.NewClient();
        var page = await stranger.PageAsync(path);
        Assert.Null(page.QuerySelector("input[type=password]"));
        Assert.Contains("Sign in", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var other = await fixture.Host.SignInAsync(fixture.Omega.Members[WorkspaceRole.Viewer].Email);
        using var refused = await other.SubmitAsync(path, "join");
        Assert.Contains("is for owner@omega.example", (await FormClient.ParseAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/api/v1/alpha/jobs")).StatusCode);

        using var invited = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        Assert.Equal(HttpStatusCode.NotFound, (await invited.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        using var joined = await invited.SubmitAsync(path, "join");
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await invited.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        await fixture.Host.Services.GetRequiredService<IServiceScopeFactory>().RemoveAsync(fixture.Alpha, fixture.Omega.Owner.UserId);
    }

    [Fact]
    public async Task A_link_that_was_taken_back_replaced_or_has_expired_leads_nowhere()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var takenBack = await InviteAsync("back@alpha.example", "viewer");
        var invitations = (await owner.GetFromJsonAsync<JsonArray>("/api/v1/alpha/invitations"))!;
        var id = invitations.Single(i => (string?)i!["email"] == "back@alpha.example")!["id"]!.GetValue<Guid>();
        Assert.Equal(HttpStatusCode.NoContent, (await owner.DeleteAsync($"/api/v1/alpha/invitations/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.DeleteAsync($"/api/v1/alpha/invitations/{id}")).StatusCode);

        var replaced = await InviteAsync("twice@alpha.example", "viewer");
        var current = await InviteAsync("twice@alpha.example", "manager");
        var expired = await InviteAsync("late@alpha.example", "viewer");
        await using (var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner())
        {
            await db.Invitations.IgnoreQueryFilters().Where(i => i.Email == "late@alpha.example")
                .ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresUtc, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        }

        foreach (var path in new[] { takenBack, replaced, expired, "/invitation/alpha/" + SecretToken.Create(), "/invitation/nosuch/x", current.Replace("alpha", "omega", StringComparison.Ordinal) })
        {
            Assert.Contains("leads nowhere", (await fixture.Host.NewClient().PageAsync(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("Join alpha", (await fixture.Host.NewClient().PageAsync(current)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_owners_invite_and_no_secret_is_stored()
    {
        foreach (var role in new[] { WorkspaceRole.Director, WorkspaceRole.Viewer })
        {
            using var client = await fixture.Host.SignInAsync(fixture.Alpha.Members[role].Email);
            using var answer = await client.PostAsJsonAsync("/api/v1/alpha/invitations", new { name = "X", email = "x@alpha.example", role = "viewer" });
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        var token = (await InviteAsync("hashed@alpha.example", "viewer")).Split('/')[^1];
        await using var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        var stored = await db.Invitations.IgnoreQueryFilters().SingleAsync(i => i.Email == "hashed@alpha.example");
        Assert.Equal(SecretToken.Hash(token), stored.TokenHash);
        Assert.DoesNotContain(await db.AuditEntries.IgnoreQueryFilters().Select(a => a.ChangesJson).ToListAsync(), json => json.Contains(stored.TokenHash, StringComparison.Ordinal));
    }

    private async Task<string> InviteAsync(string email, string role)
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var answer = await owner.PostAsJsonAsync("/api/v1/alpha/invitations", new { name = "Somebody", email, role });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["path"]!.GetValue<string>();
    }

    private async Task<IReadOnlyList<string?>> PeopleAsync()
    {
        await using var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        return await db.Users.Select(u => u.Email).ToListAsync();
    }
}

internal static class Removing
{
    /// <summary>Takes a person out of the firm again, so that other tests find it as it was.</summary>
    public static async Task RemoveAsync(this IServiceScopeFactory scopes, Firm firm, Guid userId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var actor = await Firm.ActorAsync(scope.ServiceProvider, firm.Owner.UserId, firm.WorkspaceId);
        _ = (await scope.ServiceProvider.GetRequiredService<WorkspaceMembers>().RemoveAsync(userId, actor, CancellationToken.None)).Value;
    }
}

public sealed class InvitationsOnSqlite(SqliteHost fixture) : InvitationTests(fixture), IClassFixture<SqliteHost>;

public sealed class InvitationsOnPostgres(PostgresHost fixture) : InvitationTests(fixture), IClassFixture<PostgresHost>;
