using Entente.Platform.Storage;
using Entente.Platform.Storage.Postgres;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Tests.Storage;

/// <summary>
/// What each migration does to a database stands as SQL in the repository, so that a change of a migration that has
/// been out in the world cannot pass unseen.
/// </summary>
public abstract class MigrationScriptTests(DatabaseFixture fixture)
{
    private const string Folder = "tests/Platform.Tests/Storage/Approved";

    [Fact]
    public async Task Every_migration_runs_the_approved_script()
    {
        await using var owner = fixture.AppDb.OpenAsOwner();
        foreach (var (id, type) in owner.GetService<IMigrationsAssembly>().Migrations)
            Approved.AssertSame(FileOf(id), ScriptOf(type, owner));
    }

    [Fact]
    public async Task Every_approved_script_has_its_migration()
    {
        await using var owner = fixture.AppDb.OpenAsOwner();
        var known = owner.Database.GetMigrations().Select(FileOf).Append(RowSecurityFile).Order(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(RepositoryRoot.PathTo(Folder), $"*.{fixture.Engine}.sql")
            .Select(file => $"{Folder}/{Path.GetFileName(file)}").Append(RowSecurityFile).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(known, files);
    }

    protected const string RowSecurityFile = $"{Folder}/RowSecurity.{nameof(Engine.Postgres)}.sql";

    /// <summary>As the migrator would run it; there are no model snapshots, so the target model is empty.</summary>
    private static string ScriptOf(System.Reflection.TypeInfo type, AppDbContext owner)
    {
        var migration = owner.GetService<IMigrationsAssembly>().CreateMigration(type, owner.Database.ProviderName!);
        var target = owner.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel, designTime: true);
        var commands = owner.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations, target);
        return string.Join('\n', commands.Select(command => command.CommandText));
    }

    private string FileOf(string migration) => $"{Folder}/{migration}.{fixture.Engine}.sql";
}

public sealed class MigrationScriptsOnSqlite(SqliteFixture fixture) : MigrationScriptTests(fixture), IClassFixture<SqliteFixture>;

public sealed class MigrationScriptsOnPostgres(PostgresFixture fixture) : MigrationScriptTests(fixture), IClassFixture<PostgresFixture>
{
    private readonly PostgresFixture _fixture = fixture;

    [Fact]
    public async Task Row_level_security_is_the_approved_script()
    {
        await using var owner = _fixture.AppDb.OpenAsOwner();
        Approved.AssertSame(RowSecurityFile, RowSecurity.Script(owner.Model));
    }
}
