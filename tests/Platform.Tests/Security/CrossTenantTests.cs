using System.Text.Json.Nodes;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Storage;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Security;

/// <summary>
/// Every route, verb and id field, tried by everybody who has no business there. What is another firm's must look
/// exactly like what does not exist, and no row may change.
/// </summary>
public abstract class CrossTenantTests(MatrixHost host, ITestOutputHelper output)
{
    private const string NoFirm = "no-such-firm";

    private int _texts;

    [Fact]
    public async Task An_address_of_another_firm_answers_like_one_of_no_firm()
    {
        var before = await host.RowsAsync();
        var report = new Report(host);
        var outsiders = await host.OutsidersAsync();
        foreach (var attacker in outsiders)
        {
            foreach (var route in host.Routes.Where(route => route.IsOfWorkspace && (route.IsDeclared || attacker == outsiders[0])))
            {
                var missing = await attacker.AskAsync(route, NoFirm, route.Address(NoFirm, Ids.Missing), Body(route));
                foreach (var id in (await IdsForAsync(route)).Take(2))
                {
                    var asked = route.Address("alpha", id);
                    report.Compare(attacker, route, asked, missing, await attacker.AskAsync(route, "alpha", asked, Body(route)));
                }
            }

            report.Add(attacker, before.ChangesUntil(await host.RowsAsync()));
        }

        report.AssertNothing("addresses of another firm", output);
    }

    [Fact]
    public async Task An_id_of_another_firm_in_an_address_answers_like_a_missing_one()
    {
        var before = await host.RowsAsync();
        var report = new Report(host);
        var people = await host.PeopleOfOmegaAsync();
        foreach (var attacker in people)
        {
            foreach (var route in host.Routes.Where(route => route.IsOfWorkspace && (route.IsDeclared || attacker == people[0])))
            {
                foreach (var field in route.IdsInAddress)
                {
                    var missing = await attacker.AskAsync(route, "omega", With(route, field, Ids.Missing), Body(route));
                    foreach (var id in await IdsForAsync(route))
                    {
                        var asked = With(route, field, id);
                        report.Compare(attacker, route, asked, missing, await attacker.AskAsync(route, "omega", asked, Body(route)));
                    }
                }
            }

            report.Add(attacker, before.ChangesUntil(await host.RowsAsync(), host.Alpha.WorkspaceId));
        }

        report.AssertNothing("ids in addresses", output);
    }

    [Fact]
    public async Task An_id_of_another_firm_in_a_body_or_query_answers_like_a_missing_one()
    {
        var before = await host.RowsAsync();
        var report = new Report(host);
        foreach (var attacker in await host.PeopleOfOmegaAsync())
        {
            foreach (var route in host.Routes.Where(route => route.IsOfWorkspace && route.IsDeclared))
            {
                var address = With(route, "", Ids.Missing);
                foreach (var field in route.IdsInQuery)
                    await CompareAsync(field, id => attacker.AskAsync(route, "omega", $"{address}?{field}={id}", Body(route)));
                foreach (var field in route.Json is null ? [] : JsonBody.IdFields(route.Json))
                    await CompareAsync(field, id => attacker.AskAsync(route, "omega", address, Body(route, field, id)));

                async Task CompareAsync(string field, Func<Guid, Task<Answer>> ask)
                {
                    var missing = await ask(Ids.Missing);
                    foreach (var id in host.AlphaIds.CanariesFor(field))
                        report.Compare(attacker, route, $"{address} with {id}", missing, await ask(id));
                }
            }

            report.Add(attacker, before.ChangesUntil(await host.RowsAsync(), host.Alpha.WorkspaceId));
        }

        report.AssertNothing("ids in bodies and queries", output);
    }

    [Fact]
    public async Task A_viewer_changes_nothing()
    {
        using var viewer = new Attacker("viewer", await host.Host.SignInAsync(host.Alpha.Members[WorkspaceRole.Viewer].Email));
        var before = await host.RowsAsync();
        var report = new Report(host);
        foreach (var route in host.Routes.Where(route => route is { IsOfWorkspace: true, Method: not "GET" }))
        {
            foreach (var id in await IdsForAsync(route))
                report.Took(viewer, route, await viewer.AskAsync(route, "alpha", route.Address("alpha", id), Body(route)));
        }

        report.AddUnlessPersonal(viewer, before.ChangesUntil(await host.RowsAsync()));
        report.AssertNothing("writes of a viewer", output);
    }

    /// <summary>The matrix above would prove nothing for a route that answers 404 to everybody.</summary>
    [Fact]
    public async Task The_firms_own_people_reach_every_route_with_an_id()
    {
        var openers = await host.OpenersAsync();
        Assert.True(openers.Unreached.Count + openers.Broken.Count == 0, string.Join('\n', [.. openers.Unreached, .. openers.Broken]));
    }

    /// <summary>One is enough where the address has no place for it, or the route does not offer the verb.</summary>
    private async Task<IEnumerable<Guid>> IdsForAsync(Route route) => (await host.OpenersAsync()).For(route, host.AlphaIds)
        .Take(route.IsDeclared && route.IdsInAddress.Count > 0 ? int.MaxValue : 1);

    private string With(Route route, string field, Guid id) => route.Address("omega", (name, before) =>
        name == field ? id : host.OmegaIds.Guess(name) ?? host.OmegaIds.Guess(before) ?? Ids.Missing);

    private JsonNode? Body(Route route, string? field = null, Guid? id = null) => route.Json is null ? null : JsonBody.Make(
        route.Json, $"probe{++_texts}", name => name == field ? id : host.OmegaIds.Guess(name));
}

public sealed class CrossTenantOnSqlite(SqliteMatrixHost host, ITestOutputHelper output)
    : CrossTenantTests(host, output), IClassFixture<SqliteMatrixHost>
{
    private readonly SqliteMatrixHost _host = host;

    /// <summary>SQLite has no second wall: without its filter, jobs of alpha answer to people of omega.</summary>
    [Fact]
    public async Task A_planted_leak_is_seen()
    {
        await using var leaky = await RunningHost.StartAsync(
            _host.Database, change: services => PlantedModel.RemoveFilter(services, "Jobs"));
        using var attacker = new Attacker("owner of another firm", await leaky.SignInAsync(_host.Omega.Owner.Email));
        var route = _host.Routes.Single(route => route.ToString() == "GET /api/v1/{workspace}/jobs/{id:guid}");
        var report = new Report(_host);
        var missing = await attacker.AskAsync(route, "omega", route.Address("omega", Ids.Missing));
        foreach (var id in _host.AlphaIds.All)
            report.Compare(attacker, route, "", missing, await attacker.AskAsync(route, "omega", route.Address("omega", id)));
        Assert.Contains(report.Findings, finding => finding.Contains("differs from missing", StringComparison.Ordinal));
        Assert.Contains(report.Findings, finding => finding.Contains("canary", StringComparison.Ordinal));
    }
}

public sealed class CrossTenantOnPostgres(PostgresMatrixHost host, ITestOutputHelper output)
    : CrossTenantTests(host, output), IClassFixture<PostgresMatrixHost>;
