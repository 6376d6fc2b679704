using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>Keys for programs: how far they reach, and that they end when they should.</summary>
public abstract class TokenTests(HostFixture fixture)
{
    private RunningHost Host => fixture.Host;

    [Theory]
    [InlineData("/api/v1/tokens")]
    [InlineData("/api/v1/account")]
    [InlineData("/api/v1/administration")]
    public async Task A_token_for_one_workspace_reaches_nothing_of_the_person_or_the_installation(string path)
    {
        var owner = fixture.Alpha.Owner;
        await fixture.Host.Services.GetRequiredService<Entente.Platform.Operations.Administrators>().SetAsync(owner.Email, true, default);
        foreach (var (workspace, status) in new[] { ((string?)"alpha", HttpStatusCode.NotFound), (null, HttpStatusCode.OK) })
        {
            var made = await fixture.Host.Services.GetRequiredService<AccessTokens>().AddAsync(
                new NewToken { Name = "Probe", Scope = TokenScope.Admin, Workspace = workspace }, owner.UserId, default);
            using var client = fixture.Host.NewClient();
            client.DefaultRequestHeaders.Authorization = new("Bearer", made.Value.Secret);
            Assert.Equal(status, (await client.GetAsync(path)).StatusCode);
        }
    }

    [Fact]
    public async Task A_token_reads_as_its_person_and_needs_no_cookie()
    {
        using var program = await ProgramAsync(fixture.Alpha.Owner, TokenScope.Read);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/alpha/organisations")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/api/v1/omega/organisations")).StatusCode);
    }

    [Fact]
    public async Task A_writing_token_needs_no_proof_of_origin_but_a_session_does()
    {
        using var program = await ProgramAsync(fixture.Alpha.Owner, TokenScope.Write);
        program.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        using var added = await program.PostAsJsonAsync("/api/v1/alpha/organisations", new { name = "By a program" });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
    }

    /// <summary>Every endpoint of the API, as the server's own table of routes has them.</summary>
    [Fact]
    public async Task No_endpoint_lets_a_token_reach_further_than_its_scope()
    {
        using var reads = await ProgramAsync(fixture.Alpha.Owner, TokenScope.Read);
        using var writes = await ProgramAsync(fixture.Alpha.Owner, TokenScope.Write);
        var tried = 0;
        foreach (var route in Security.Route.Of(Host.Endpoints).Where(route => route.IsApi && route.IsDeclared))
        {
            var endpoint = Host.Endpoints.OfType<RouteEndpoint>().First(e => e.RoutePattern.RawText == route.Pattern.RawText && Takes(e, route.Method));
            var needed = RequiredScope.Of(endpoint, route.Method);
            foreach (var (client, scope) in new[] { (reads, TokenScope.Read), (writes, TokenScope.Write) }.Where(c => c.Item2 < needed))
            {
                using var request = new HttpRequestMessage(new(route.Method), route.Address("alpha", Ids.Missing));
                using var answer = await client.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{route} answers {answer.StatusCode} to a token with {scope}");
                Assert.Contains("insufficient_scope", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
                tried++;
            }
        }

        Assert.True(tried > 20, $"only {tried} tried");
    }

    [Fact]
    public void Every_policy_that_the_api_names_limits_tokens_and_managing_needs_the_scope_admin()
    {
        var policies = Host.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        foreach (var endpoint in Host.Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal)))
        {
            var names = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy!).ToList();
            Assert.All(names, name => Assert.Contains(policies.GetPolicyAsync(name).Result!.Requirements, r => r is ScopeRequirement));
        }

        string[] managed = ["/invitations", "/tokens", "/members"];
        bool IsManaged(RouteEndpoint endpoint) => managed.Any(word => endpoint.RoutePattern.RawText!.Replace("/{workspace}", "", StringComparison.Ordinal)
            .TrimStart('/').StartsWith("api/v1" + word, StringComparison.Ordinal));
        var weak = Host.Endpoints.OfType<RouteEndpoint>().SelectMany(e => Methods(e).Select(m => (e, m)))
            .Where(x => x.m != "GET" && IsManaged(x.e))
            .Where(x => RequiredScope.Of(x.e, x.m) != TokenScope.Admin).Select(x => $"{x.m} {x.e.RoutePattern.RawText}");
        Assert.Empty(weak);
    }

    [Fact]
    public async Task A_token_for_one_workspace_finds_no_other()
    {
        using var program = await ProgramAsync(fixture.Alpha.Owner, TokenScope.Admin, "alpha");
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        await using var scope = Host.Services.CreateAsyncScope();
        _ = await scope.ServiceProvider.GetRequiredService<Administration>().AddWorkspaceAsync("third", "Third", default);
        _ = await scope.ServiceProvider.GetRequiredService<Administration>()
            .AddPersonAsync(new(fixture.Alpha.Owner.Email, "Owner"), "third", WorkspaceRole.Owner, default);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/api/v1/third/jobs")).StatusCode);
        Assert.Single((await program.GetFromJsonAsync<JsonArray>("/api/v1/workspaces"))!);
        using var session = await Host.SignInAsync(fixture.Alpha.Owner.Email);
        Assert.Equal(HttpStatusCode.OK, (await session.GetAsync("/api/v1/third/jobs")).StatusCode);
    }

    [Fact]
    public async Task Revoked_expired_unknown_and_disabled_are_refused_in_the_same_words()
    {
        var person = fixture.Omega.Members[WorkspaceRole.Contributor];
        var (revoked, id) = await TokenAsync(person, TokenScope.Read);
        var (expired, expiredId) = await TokenAsync(person, TokenScope.Read);
        var (disabled, _) = await TokenAsync(fixture.Omega.Members[WorkspaceRole.Director], TokenScope.Read);
        Assert.Equal(HttpStatusCode.OK, (await Program(revoked).GetAsync("/api/v1/omega/jobs")).StatusCode);

        _ = (await Host.Services.GetRequiredService<AccessTokens>().RevokeAsync(id, person.UserId, default)).Value;
        await using (var db = Host.Services.GetRequiredService<AppDb>().OpenAsOwner())
        {
            await db.AccessTokens.Where(t => t.Id == expiredId)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.ExpiresUtc, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        }

        await using (var scope = Host.Services.CreateAsyncScope())
        {
            _ = await scope.ServiceProvider.GetRequiredService<Accounts>().DisableAsync(fixture.Omega.Members[WorkspaceRole.Director].Email, default);
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var secret in new[] { revoked, expired, disabled, AccessToken.Mark + SecretToken.Create(), "nonsense" })
        {
            using var answer = await Program(secret).GetAsync("/api/v1/omega/jobs");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            words.Add((await answer.Content.ReadFromJsonAsync<JsonObject>())!["detail"]!.GetValue<string>());
        }

        Assert.Single(words);
    }

    [Fact]
    public async Task A_token_ends_with_the_membership_and_opens_no_page()
    {
        var guest = fixture.Alpha.Members[WorkspaceRole.Viewer];
        using var program = await ProgramAsync(guest, TokenScope.Admin);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync("/w/alpha/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync("/account")).StatusCode);
        using var forbidden = await program.PostAsJsonAsync("/api/v1/alpha/organisations", new { name = "Not by a viewer" });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);

        using var former = await ProgramAsync(fixture.Alpha.ExMember, TokenScope.Read);
        Assert.Equal(HttpStatusCode.NotFound, (await former.GetAsync("/api/v1/alpha/jobs")).StatusCode);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_stored_as_a_hash_and_its_use_is_noted()
    {
        using var session = await Host.SignInAsync(fixture.Omega.Owner.Email);
        using var made = await session.PostAsJsonAsync("/api/v1/tokens", new { name = "Export at night", scope = "read", days = 30 });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var secret = (await made.Content.ReadFromJsonAsync<JsonObject>())!["secret"]!.GetValue<string>();
        _ = await Program(secret).GetAsync("/api/v1/omega/jobs");
        var list = await session.GetStringAsync("/api/v1/tokens");
        Assert.DoesNotContain(secret, list, StringComparison.Ordinal);
        var token = JsonNode.Parse(list)!.AsArray().Single(t => (string?)t!["name"] == "Export at night")!;
        Assert.NotNull(token["usedUtc"]);
        await using var db = Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        Assert.Equal(SecretToken.Hash(secret), await db.AccessTokens.Where(t => t.Name == "Export at night").Select(t => t.TokenHash).SingleAsync());

        using var wrong = await session.PostAsJsonAsync("/api/v1/tokens", new { name = "", scope = "read", days = 400 });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private async Task<HttpClient> ProgramAsync(Person person, TokenScope scope, string? workspace = null) =>
        Program((await TokenAsync(person, scope, workspace)).Secret);

    private HttpClient Program(string secret)
    {
        var client = Host.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private async Task<(string Secret, Guid Id)> TokenAsync(Person person, TokenScope scope, string? workspace = null)
    {
        var made = (await Host.Services.GetRequiredService<AccessTokens>()
            .AddAsync(new NewToken { Name = "A test", Scope = scope, Workspace = workspace }, person.UserId, default)).Value;
        return (made.Secret, made.Token.Id);
    }

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];

    private static bool Takes(RouteEndpoint endpoint, string method) => Methods(endpoint).Contains(method);
}

public sealed class TokensOnSqlite(SqliteHost fixture) : TokenTests(fixture), IClassFixture<SqliteHost>;

public sealed class TokensOnPostgres(PostgresHost fixture) : TokenTests(fixture), IClassFixture<PostgresHost>;
