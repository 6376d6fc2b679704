using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relationship = Entente.Modules.Directory.Domain.Relationship;

namespace Entente.Modules.Tests.Directory;

/// <summary>A member who is limited to assigned relationships meets the others nowhere, by no door.</summary>
public abstract class AssignmentTests(HostFixture fixture)
{
    private const string Hidden = "Hidden Partner";
    private const string Shown = "Shown Partner";

    [Fact]
    public async Task A_limited_member_sees_what_is_assigned_and_nothing_else_by_any_door()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var member = fixture.Alpha.Members[WorkspaceRole.Contributor];
        using var limited = await fixture.Host.SignInAsync(member.Email);
        var hidden = await RelationshipAsync(owner, Hidden);
        var shown = await RelationshipAsync(owner, Shown);
        Assert.Equal(2, await TotalAsync(limited, "search=Partner"));

        await LimitAsync(owner, member, true);
        Assert.Equal(0, await TotalAsync(limited, "search=Partner"));
        await AssignAsync(owner, member, shown.Id);
        await AssignAsync(owner, member, shown.Id);
        Assert.Equal(1, await TotalAsync(limited, "search=Partner"));
        Assert.Equal(0, await TotalAsync(limited, "search=Hidden"));

        // Lists, counts, exports, pages, and the organisation that the relationship is with.
        foreach (var path in new[]
        {
            "/api/v1/alpha/relationships", "/api/v1/alpha/relationships.csv", "/w/alpha/relationships", "/w/alpha/relationships.csv",
        })
        {
            var answer = await limited.GetStringAsync(path);
            Assert.DoesNotContain(Hidden, answer, StringComparison.Ordinal);
            Assert.Contains(Shown, answer, StringComparison.Ordinal);
        }

        var organisation = await limited.GetFromJsonAsync<JsonObject>($"/api/v1/alpha/organisations/{hidden.OrganisationId}");
        Assert.Null(organisation!["relationshipId"]);
        Assert.Equal(HttpStatusCode.NotFound, (await limited.GetAsync($"/api/v1/alpha/relationships/{hidden.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await limited.GetAsync($"/w/alpha/relationships/{hidden.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await limited.GetAsync($"/w/alpha/relationships/{shown.Id}")).StatusCode);
        await CannotWriteAsync(owner, limited, hidden);

        Assert.Equal(HttpStatusCode.NoContent, (await owner.DeleteAsync($"/api/v1/alpha/members/{member.UserId}/relationships/{shown.Id}")).StatusCode);
        Assert.Equal(0, await TotalAsync(limited, "search=Partner"));
        await LimitAsync(owner, member, false);
        Assert.Equal(2, await TotalAsync(limited, "search=Partner"));
    }

    [Fact]
    public async Task Whoever_looks_after_a_relationship_sees_it_and_a_higher_role_ends_the_limit()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Omega.Owner.Email);
        var member = fixture.Omega.Members[WorkspaceRole.Viewer];
        using var limited = await fixture.Host.SignInAsync(member.Email);
        await RelationshipAsync(owner, "Of Nobody", slug: "omega");
        await RelationshipAsync(owner, "Of Mine", member.UserId, "omega");
        await LimitAsync(owner, member, true, "omega");
        Assert.Equal(1, await TotalAsync(limited, "search=Of", "omega"));

        using var refused = await owner.PutAsJsonAsync($"/api/v1/omega/members/{member.UserId}/role", new { role = "manager", isLimited = true });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var raised = await owner.PutAsJsonAsync($"/api/v1/omega/members/{member.UserId}/role", new { role = "manager" });
        Assert.Equal(HttpStatusCode.NoContent, raised.StatusCode);
        Assert.Equal(2, await TotalAsync(limited, "search=Of", "omega"));
    }

    [Fact]
    public async Task The_page_of_a_member_assigns_and_takes_away()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var member = fixture.Alpha.Members[WorkspaceRole.Viewer];
        var (id, _) = await RelationshipAsync(owner, "By the Page");
        var path = $"/w/alpha/members/{member.UserId}";
        using var limitedNow = await owner.SubmitAsync(path, "role", ("Input.Role", "Viewer"), ("Input.IsLimited", "true"));
        Assert.EndsWith(path, limitedNow.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("sees no relationship yet", (await owner.PageAsync(path)).QuerySelector("#relationships")!.TextContent, StringComparison.Ordinal);
        using var assigned = await owner.SubmitAsync(path, "assign", ("Choice.RelationshipId", id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, assigned.StatusCode);
        Assert.Contains("sees one relationship, By the Page", (await owner.PageAsync(path)).QuerySelector("#relationships")!.TextContent, StringComparison.Ordinal);
        using var taken = await owner.SubmitAsync(path, "take-away", ("TakeAwayChoice.RelationshipId", id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("sees no relationship yet", (await owner.PageAsync(path)).QuerySelector("#relationships")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An audit names people of both firms, so it is seen with the relationship between them.</summary>
    [Fact]
    public async Task A_network_audit_is_seen_with_the_relationship_of_its_firms()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        using var own = await owner.PostAsJsonAsync("/api/v1/alpha/organisations", new { name = "Alpha", isOwn = true });
        var (omega, _) = await RelationshipAsync(owner, "Omega");
        await using (var scope = fixture.Host.Services.CreateAsyncScope())
        {
            var actor = await Firm.ActorAsync(scope.ServiceProvider, fixture.Alpha.Owner.UserId, fixture.Alpha.WorkspaceId);
            var sample = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");
            foreach (var module in Entente.Host.ModuleList.All)
                await module.LoadSampleAsync(scope.ServiceProvider, sample, actor, CancellationToken.None);
        }

        var member = fixture.Alpha.Members[WorkspaceRole.Contributor];
        using var limited = await fixture.Host.SignInAsync(member.Email);
        var audits = (await owner.GetFromJsonAsync<JsonObject>("/api/v1/alpha/networks/audits"))!["items"]!.AsArray();
        var audit = audits[0]!["id"]!.GetValue<Guid>();
        await LimitAsync(owner, member, true);
        Assert.Equal(HttpStatusCode.NotFound, (await limited.GetAsync($"/w/alpha/networks/{audit}")).StatusCode);
        Assert.Empty((await limited.GetFromJsonAsync<JsonObject>("/api/v1/alpha/networks/audits"))!["items"]!.AsArray());

        await AssignAsync(owner, member, omega);
        Assert.Equal(HttpStatusCode.OK, (await limited.GetAsync($"/w/alpha/networks/{audit}")).StatusCode);
        Assert.Contains((await limited.GetFromJsonAsync<JsonObject>("/api/v1/alpha/networks/audits"))!["items"]!.AsArray(), a => a!["id"]!.GetValue<Guid>() == audit);
        await LimitAsync(owner, member, false);
    }

    /// <summary>The name of an organisation is carried on to a relationship that its editor must not see.</summary>
    [Fact]
    public async Task Upkeep_reaches_what_the_person_does_not_see()
    {
        using var owner = await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email);
        var member = fixture.Alpha.Members[WorkspaceRole.Contributor];
        var (id, organisationId) = await RelationshipAsync(owner, "Before");
        await LimitAsync(owner, member, true);
        using var limited = await fixture.Host.SignInAsync(member.Email);
        using var read = await limited.GetAsync($"/api/v1/alpha/organisations/{organisationId}");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/alpha/organisations/{organisationId}") { Content = JsonContent.Create(new { name = "After" }) };
        request.Headers.Add("If-Match", read.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await limited.SendAsync(request)).StatusCode);
        Assert.Equal("After", (await owner.GetFromJsonAsync<JsonObject>($"/api/v1/alpha/relationships/{id}"))!["title"]!.GetValue<string>());
        await LimitAsync(owner, member, false);
    }

    /// <summary>Every table that says it hangs on a relationship or an organisation has the second filter.</summary>
    [Fact]
    public async Task Rows_that_hang_on_a_relationship_are_filtered()
    {
        await using var db = fixture.Host.Services.GetRequiredService<AppDb>().OpenAsOwner();
        var rows = db.Model.GetEntityTypes()
            .Where(e => e.ClrType == typeof(Relationship) || e.ClrType.IsAssignableTo(typeof(IOfRelationship)) || e.ClrType.IsAssignableTo(typeof(IOfOrganisation))).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.GetDeclaredQueryFilters(), filter => filter.Key == IModelPart.AssignedFilter));
        Assert.Equal([], db.Model.GetEntityTypes()
            .Where(e => e.FindProperty(IOfRelationship.Key) is not null && e.ClrType != typeof(Assignment) && !e.ClrType.IsAssignableTo(typeof(IOfRelationship)))
            .Select(e => e.GetTableName()));
    }

    private static async Task CannotWriteAsync(HttpClient owner, HttpClient limited, (Guid Id, Guid OrganisationId) hidden)
    {
        using var read = await owner.GetAsync($"/api/v1/alpha/relationships/{hidden.Id}");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/alpha/relationships/{hidden.Id}")
        {
            Content = JsonContent.Create(new { organisationId = hidden.OrganisationId, kinds = new[] { "partner" }, notes = "mine now" }),
        };
        request.Headers.Add("If-Match", read.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await limited.SendAsync(request)).StatusCode);

        // "We have one already" would tell; so nobody who is limited adds relationships.
        using var again = await limited.PostAsJsonAsync("/api/v1/alpha/relationships", new { organisationId = hidden.OrganisationId, kinds = new[] { "partner" } });
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
    }

    private static async Task<(Guid Id, Guid OrganisationId)> RelationshipAsync(HttpClient owner, string name, Guid? ownerId = null, string slug = "alpha")
    {
        using var organisation = await owner.PostAsJsonAsync($"/api/v1/{slug}/organisations", new { name });
        var organisationId = (await organisation.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<Guid>();
        using var added = await owner.PostAsJsonAsync($"/api/v1/{slug}/relationships", new { organisationId, kinds = new[] { "partner" }, ownerId });
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        return ((await added.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<Guid>(), organisationId);
    }

    private static async Task LimitAsync(HttpClient owner, Person member, bool isLimited, string slug = "alpha")
    {
        var role = slug == "alpha" ? "contributor" : "viewer";
        using var answer = await owner.PutAsJsonAsync($"/api/v1/{slug}/members/{member.UserId}/role", new { role, isLimited });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static async Task AssignAsync(HttpClient owner, Person member, Guid relationship)
    {
        using var answer = await owner.PutAsync($"/api/v1/alpha/members/{member.UserId}/relationships/{relationship}", null);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static async Task<int> TotalAsync(HttpClient client, string query, string slug = "alpha") =>
        (await client.GetFromJsonAsync<JsonObject>($"/api/v1/{slug}/relationships?{query}"))!["total"]!.GetValue<int>();
}

public sealed class AssignmentsOnSqlite(SqliteHost fixture) : AssignmentTests(fixture), IClassFixture<SqliteHost>;

public sealed class AssignmentsOnPostgres(PostgresHost fixture) : AssignmentTests(fixture), IClassFixture<PostgresHost>;
