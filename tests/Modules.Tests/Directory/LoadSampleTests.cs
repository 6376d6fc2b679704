using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Audit;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Directory;

public abstract class LoadSampleTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");

    [Fact]
    public async Task Loads_the_two_firms_their_people_and_their_relationship()
    {
        _ = (await Get<LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        await using var db = await AppDb.OpenAsync(Owner, Ct);

        var organisations = await OrganisationView.Of(db).OrderBy(o => o.SortKey).ToListAsync(Ct);
        Assert.Equal([("Alpha", true, 22), ("Omega", false, 20)], organisations.Select(o => (o.Name, o.IsOwn, o.People)));
        var relationship = await RelationshipView.Of(db).SingleAsync(Ct);
        Assert.Equal(organisations[1].Id, relationship.OrganisationId);
        Assert.Equal(
            [RelationshipKind.Customer, RelationshipKind.Partner, RelationshipKind.Supplier, RelationshipKind.Competitor],
            relationship.Kinds);

        var director = await PersonView.Of(db).SingleAsync(p => p.ExternalId == "26", Ct);
        Assert.Equal("Catherine Bell", director.Name);
        Assert.Equal((PersonLevel.Senior, "marketing"), (director.Level!.Value, director.Function));
        Assert.Equal("marketing director; project manager", director.Position);
        var entries = await db.Set<TimelineEntry>().CountAsync(Ct);
        Assert.Equal(organisations.Count + 42 + 1 + entries, await db.Set<AuditEntry>().CountAsync(Ct));
    }

    [Fact]
    public async Task Leaves_a_workspace_alone_that_has_an_organisation()
    {
        await AddOrganisationAsync("Ours");
        _ = (await Get<LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        Assert.Equal(["Ours"], await OrganisationView.Of(db).Select(o => o.Name).ToListAsync(Ct));
    }
}

public sealed class LoadSampleOnSqlite(SqliteFixture fixture) : LoadSampleTests(fixture), IClassFixture<SqliteFixture>;

public sealed class LoadSampleOnPostgres(PostgresFixture fixture) : LoadSampleTests(fixture), IClassFixture<PostgresFixture>;
