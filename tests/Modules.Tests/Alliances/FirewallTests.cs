using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>Whoever serves two rivals is found, stands in the director's week, and is acknowledged with what keeps the two apart.</summary>
public abstract class FirewallTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private KeepFirewalls Firewalls => Get<KeepFirewalls>();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Somebody_who_serves_both_is_found_and_acknowledged()
    {
        var (pair, ada) = await RivalsAsync();
        var servant = Assert.Single(Assert.Single((await Firewalls.ListAsync(Owner, Ct)).Value).Servants);
        Assert.Equal(("Ada", 2), (servant.Name, servant.Serves.Count));
        Assert.Contains(await MattersAsync(Owner), m => m.Title.StartsWith("Ada serves", StringComparison.Ordinal));

        var acknowledged = (await Firewalls.AcknowledgeAsync(pair.Id, new() { Servant = servant.Key, Measures = "No access to plans" }, Owner, Ct)).Value;

        Assert.Equal("No access to plans", Assert.Single(acknowledged.Servants).Firewall!.Measures);
        Assert.Empty(await MattersAsync(Owner));
        var roles = (await Get<ListAlliances>().RunAsync(Owner, Ct)).Value;
        var show = (await Get<ShowAlliance>().RunAsync(roles[0].Id, Owner, Ct)).Value;
        var role = show.Roles.Single(r => r.PersonId == ada);
        await Get<EndRole>().RunAsync(new(show.Id, role.Id, role.Version, Today.AddDays(-1)), Owner, Ct);
        var after = Assert.Single((await Firewalls.ListAsync(Owner, Ct)).Value);
        Assert.Empty(after.Servants);
        Assert.Equal("Ada", Assert.Single(after.Former).Name);
    }

    [Fact]
    public async Task Only_directors_see_firewalls()
    {
        var (pair, _) = await RivalsAsync();

        Refused(await Firewalls.ListAsync(As(WorkspaceRole.Manager), Ct), RefusalKind.Forbidden);
        Assert.True((await Firewalls.ListAsync(As(WorkspaceRole.Director), Ct)).IsDone);
        Refused(await Firewalls.AcknowledgeAsync(pair.Id, new() { Servant = "x", Measures = "y" }, As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Assert.Empty((await Firewalls.ListAsync(Stranger, Ct)).Value);
        Refused(await Firewalls.DeleteAsync(pair.Id, pair.Version, Stranger, Ct), RefusalKind.NotFound);
        Assert.Empty(await MattersAsync(As(WorkspaceRole.Manager)));
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        var (pair, _) = await RivalsAsync();
        var (one, other) = (pair.First.Id, pair.Second.Id);

        Refused(await Firewalls.AddAsync(new() { FirstFirmId = other, SecondFirmId = one }, Owner, Ct), RefusalKind.Conflict);
        Refused(await Firewalls.AddAsync(new() { FirstFirmId = one, SecondFirmId = one }, Owner, Ct), RefusalKind.Invalid, "SecondFirmId");
        Refused(await Firewalls.AddAsync(new() { FirstFirmId = one, SecondFirmId = Guid.CreateVersion7() }, Owner, Ct), RefusalKind.Invalid, "SecondFirmId");
        Refused(await Firewalls.AcknowledgeAsync(pair.Id, new() { Servant = "person:x", Measures = "y" }, Owner, Ct), RefusalKind.Invalid, "Servant");
        Refused(await Firewalls.DeleteAsync(pair.Id, Guid.CreateVersion7(), Owner, Ct), RefusalKind.Stale);
        Assert.True((await Firewalls.DeleteAsync(pair.Id, pair.Version, Owner, Ct)).IsDone);
        Assert.Empty((await Firewalls.ListAsync(Owner, Ct)).Value);
    }

    private async Task<(RivalsView Pair, Guid Ada)> RivalsAsync()
    {
        var card = await AddAsync();
        var sigma = await AddOrganisationAsync("Sigma");
        var cloud = (await Get<AddAlliance>().RunAsync(Details((await AddRelationshipAsync(sigma.Id)).Id) with { Name = "Cloud" }, Owner, Ct)).Value;
        var ada = await AddPersonAsync("Ada", (await OwnAsync()).Id);
        var bo = await AddPersonAsync("Bo", card.OrganisationId);
        foreach (var alliance in new[] { card, cloud })
            await Get<AssignRole>().RunAsync(new(alliance.Id, new() { PersonId = ada.Id, Kind = RoleKind.ProjectLeader, FromOn = new(2020, 1, 1) }), Owner, Ct);
        await Get<AssignRole>().RunAsync(new(card.Id, new() { PersonId = bo.Id, Kind = RoleKind.ProjectLeader, FromOn = new(2020, 1, 1) }), Owner, Ct);
        return ((await Firewalls.AddAsync(new() { FirstFirmId = card.OrganisationId, SecondFirmId = sigma.Id, Why = "Cards" }, Owner, Ct)).Value, ada.Id);
    }

    private async Task<IReadOnlyList<WeekMatter>> MattersAsync(Actor actor)
    {
        await using var db = await AppDb.OpenAsync(actor, Ct);
        return await new FirewallWeek(Get<FirewallReader>()).ListMattersAsync(db, actor, new(Today), Ct);
    }
}

public sealed class SqliteFirewallTests(SqliteFixture fixture) : FirewallTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresFirewallTests(PostgresFixture fixture) : FirewallTests(fixture), IClassFixture<PostgresFixture>;
