using Entente.Platform.Storage;
using Entente.Platform.Storage.Postgres;
using Entente.Platform.Storage.Sqlite;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Storage;

/// <summary>The hand-written migrations make exactly the schema that the model describes.</summary>
public abstract class SchemaTests(DatabaseFixture fixture)
{
    /// <summary>A change of the schema behind the model's back, and a word of the line that must show it.</summary>
    public static TheoryData<string, string> Drifts => new()
    {
        { """DROP INDEX "IX_Members_UserId";""", "IX_Members_UserId" },
        { """ALTER TABLE "Workspaces" ADD COLUMN "Motto" text;""", "Motto" },
        { """CREATE UNIQUE INDEX "IX_Extra" ON "Jobs" ("WorkspaceId", "Title");""", "IX_Extra" },
    };

    [Fact]
    public async Task The_migrated_schema_is_the_models_schema() =>
        Assert.Empty(Catalogue.Differences(await MigratedAsync(), await FromModelAsync()));

    [Theory]
    [MemberData(nameof(Drifts))]
    public async Task A_planted_drift_is_seen(string drift, string word)
    {
        await using var database = await TestDatabase.CreateAsync(fixture.Engine);
        await using var services = database.Open();
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        await owner.Database.ExecuteSqlRawAsync(drift);
        var differences = Catalogue.Differences(await Catalogue.ReadAsync(owner, fixture.Engine), await MigratedAsync());
        Assert.Contains(differences, line => line.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        var before = await MigratedAsync();
        await fixture.Database.MigrateAsync();
        Assert.Equal(before, await MigratedAsync());
    }

    private async Task<IReadOnlyList<string>> MigratedAsync()
    {
        await using var owner = fixture.AppDb.OpenAsOwner();
        return await Catalogue.ReadAsync(owner, fixture.Engine);
    }

    private async Task<IReadOnlyList<string>> FromModelAsync()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(fixture.Engine);
        await using var services = database.Open();
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        if (fixture.Engine == Engine.Sqlite)
        {
            await owner.Database.EnsureCreatedAsync();
            await owner.Database.ExecuteSqlRawAsync(SqliteSearchIndex.Schema);
        }
        else
        {
            await ((IRelationalDatabaseCreator)owner.GetService<IDatabaseCreator>()).CreateTablesAsync();
            await owner.Database.ExecuteSqlRawAsync(PostgresSearchIndex.Schema);
            await owner.Database.ExecuteSqlRawAsync(RowSecurity.Script(owner.Model));
        }

        return await Catalogue.ReadAsync(owner, fixture.Engine);
    }
}

public sealed class SchemaOnSqlite(SqliteFixture fixture) : SchemaTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SchemaOnPostgres(PostgresFixture fixture) : SchemaTests(fixture), IClassFixture<PostgresFixture>;
