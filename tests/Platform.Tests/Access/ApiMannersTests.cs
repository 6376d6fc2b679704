using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Entente.Host.Serve;
using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>What every address of the API does alike: repeated requests, limits, and what the document says of both.</summary>
public abstract class ApiMannersTests(HostFixture fixture)
{
    private const string Organisations = "/api/v1/alpha/organisations";

    [Fact]
    public async Task A_repeated_request_is_answered_alike_and_done_once()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var key = Guid.CreateVersion7().ToString();
        using var first = await PostAsync(client, key, new { name = "Once only" });
        using var second = await PostAsync(client, key, new { name = "Once only" });
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.False(first.Headers.Contains(IdempotencyKey.Replayed));
        Assert.Equal("true", Assert.Single(second.Headers.GetValues(IdempotencyKey.Replayed)));
        var found = await client.GetFromJsonAsync<JsonObject>($"{Organisations}?search=Once+only");
        Assert.Equal(1, found!["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_key_stands_for_one_request_of_one_person()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var other = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Manager].Email);
        var key = Guid.CreateVersion7().ToString();
        using var first = await PostAsync(client, key, new { name = "With a key" });
        using var different = await PostAsync(client, key, new { name = "Another body" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, different.StatusCode);
        using var somebodyElse = await PostAsync(other, key, new { name = "With a key of my own" });
        Assert.Equal(HttpStatusCode.Created, somebodyElse.StatusCode);
        using var malformed = await PostAsync(client, "not one word", new { name = "X" });
        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
    }

    [Fact]
    public async Task Equal_requests_at_the_same_moment_are_done_once()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var key = Guid.CreateVersion7().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAsync(client, key, new { name = "Eight at once" })));
        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, a.StatusCode.ToString()));
        Assert.Contains(answers, a => a.StatusCode == HttpStatusCode.Created);
        var found = await client.GetFromJsonAsync<JsonObject>($"{Organisations}?search=Eight+at+once");
        Assert.Equal(1, found!["total"]!.GetValue<int>());
        foreach (var answer in answers)
            answer.Dispose();
    }

    [Fact]
    public async Task What_was_refused_for_want_of_rights_or_is_a_secret_is_not_kept()
    {
        using var viewer = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Viewer].Email);
        var key = Guid.CreateVersion7().ToString();
        using var forbidden = await PostAsync(viewer, key, new { name = "Not mine" });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);

        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var body = new { name = "Kept", email = "kept@alpha.example", role = "viewer" };
        using var invited = await PostAsync(owner, key, body, "/api/v1/alpha/invitations");
        using var again = await PostAsync(owner, key, body, "/api/v1/alpha/invitations");
        Assert.Equal(HttpStatusCode.Created, invited.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await using var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        var stored = await db.StoredAnswers.IgnoreQueryFilters().Where(a => a.Key == key).ToListAsync();
        Assert.Null(Assert.Single(stored).Body);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var key = Guid.CreateVersion7().ToString();
        (await PostAsync(client, key, new { name = "Yesterday" })).Dispose();
        await using (var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner())
        {
            await db.StoredAnswers.IgnoreQueryFilters().Where(a => a.Key == key)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.CreatedUtc, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        }

        using var today = await PostAsync(client, key, new { name = "Today" });
        Assert.Equal(HttpStatusCode.Created, today.StatusCode);
        Assert.False(today.Headers.Contains(IdempotencyKey.Replayed));
    }

    [Fact]
    public async Task Every_answer_says_what_is_left_and_above_the_limit_when_to_go_on()
    {
        await using var limited = await RunningHost.StartAsync(fixture.Database, change: services => services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection([new(ApiRateLimit.Setting, "3")]).Build()));
        using var client = await limited.SignInAsync(fixture.Omega.Owner.Email);
        using var other = await limited.SignInAsync(fixture.Alpha.Owner.Email);

        // The window may turn over meanwhile, so the fourth is refused at the latest when seven have been sent.
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 7; i++)
            answers.Add(await client.GetAsync("/api/v1/omega/jobs"));
        Assert.Equal("3", Assert.Single(answers[0].Headers.GetValues("RateLimit-Limit")));
        Assert.Equal("2", Assert.Single(answers[0].Headers.GetValues("RateLimit-Remaining")));
        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/v1/alpha/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);
        answers.ForEach(a => a.Dispose());
    }

    /// <summary>Copies of answers go into the archive of the workspace, which its owner reads.</summary>
    [Fact]
    public async Task What_people_answer_about_themselves_is_not_kept()
    {
        using var viewer = await fixture.Host.SignInAsync(fixture.Alpha.Members[WorkspaceRole.Viewer].Email);
        var key = Guid.CreateVersion7().ToString();
        var marks = new { sellsAlone = 7, decidesAlone = 7, ownPriorities = 7, ownTargets = 7, othersCostTime = 7, keepsToSelf = 7, avoidsMeetings = 7 };
        using var answered = await PostAsync(viewer, key, marks, "/api/v1/alpha/lone-wolf");
        Assert.Equal(HttpStatusCode.Created, answered.StatusCode);

        await using var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        Assert.Null(Assert.Single(await db.StoredAnswers.IgnoreQueryFilters().Where(a => a.Key == key).ToListAsync()).Body);
    }

    [Theory]
    [InlineData("""{"name": 5}""", "$.name, line 1")]
    [InlineData("{\n\"name\": \"A\",\n nonsense}", "line 3")]
    public async Task A_body_that_cannot_be_read_is_answered_with_the_place(string body, string place)
    {
        using var client = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        using var answer = await client.PostAsync("/api/v1/omega/organisations", new StringContent(body, null, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(place, (await answer.Content.ReadFromJsonAsync<JsonObject>())!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>Every operation of the document, so that a new module cannot have manners of its own.</summary>
    [Fact]
    public async Task The_document_tells_every_operation_alike()
    {
        using var client = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var document = (await client.GetFromJsonAsync<JsonObject>("/api/openapi/v1.json"))!;
        Assert.NotNull(document["components"]!["securitySchemes"]!["token"]);
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(verb => (Path: path.Key, Verb: verb.Key, Node: verb.Value!.AsObject()))).ToList();
        Assert.True(operations.Count > 30);
        Assert.Empty(operations.Where(o => o.Node["responses"]!["401"] is null || o.Node["responses"]!["429"] is null).Select(o => $"{o.Verb} {o.Path}"));
        Assert.Empty(operations.Where(o => o.Verb == "post" && o.Path.Contains("{workspace}", StringComparison.Ordinal) && !Has(o.Node, IdempotencyKey.Header)).Select(o => o.Path));
        Assert.Empty(operations.Where(o => o.Node["responses"]!["428"] is not null && !Has(o.Node, "If-Match")).Select(o => $"{o.Verb} {o.Path}"));
        Assert.Empty(operations.Where(o => o.Node["security"] is not JsonArray { Count: > 0 }).Select(o => $"{o.Verb} {o.Path}"));
        Assert.Empty(operations.Where(o => Has(o.Node, "cursor") && !Has(o.Node, "size")).Select(o => o.Path));
    }

    private static bool Has(JsonObject operation, string parameter) =>
        operation["parameters"]?.AsArray().Any(p => (string?)p!["name"] == parameter) == true;

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string key, object body, string path = Organisations)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation(IdempotencyKey.Header, key);
        return await client.SendAsync(request);
    }
}

public sealed class ApiMannersOnSqlite(SqliteHost fixture) : ApiMannersTests(fixture), IClassFixture<SqliteHost>;

public sealed class ApiMannersOnPostgres(PostgresHost fixture) : ApiMannersTests(fixture), IClassFixture<PostgresHost>;
