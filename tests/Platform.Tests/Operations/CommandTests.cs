using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Operations;

/// <summary>The administrator's commands, run as processes on both engines.</summary>
public abstract class CommandTests(Engine engine) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-commands-").FullName;
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateEmptyAsync(engine);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_empty_database_is_pending_until_it_is_migrated()
    {
        Assert.Equal(1, (await RunAsync("db", "status")).ExitCode);
        Assert.Equal(0, (await RunAsync("db", "migrate")).ExitCode);
        var status = await RunAsync("db", "status");
        Assert.Equal(0, status.ExitCode);
        Assert.Contains("Pending: none", status.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to do", (await RunAsync("db", "migrate")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await database.MigrateAsync();
        await OwnerSqlAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('9999_Future', '99.0.0')");
        var refused = await RunAsync("db", "migrate");
        AssertRefused(refused, "newer Entente");
        AssertRefused(await RunAsync("serve", "--urls=http://127.0.0.1:0"), "newer Entente");
    }

    [Fact]
    public async Task Migrating_a_database_with_data_backs_it_up_before()
    {
        await MigrateToFirstAsync();
        var migrated = await RunAsync("db", "migrate");
        Assert.Equal(0, migrated.ExitCode);
        Assert.Single(Directory.GetFiles(Path.Combine(folder, "backups"), "*.backup"));
    }

    [Fact]
    public async Task A_backup_restores_into_another_database_and_replaces_what_is_there()
    {
        await database.MigrateAsync();
        Assert.Equal(0, (await RunAsync("workspace", "add", "acme", "--name", "Acme")).ExitCode);
        var file = Path.Combine(folder, "copy.backup");
        Assert.Equal(0, (await RunAsync("backup", file)).ExitCode);
        Assert.Equal(0, (await RunAsync("workspace", "add", "later")).ExitCode);

        Assert.Equal(0, (await RunAsync("restore", file, "--yes")).ExitCode);
        Assert.Equal("acme\tAcme", (await RunAsync("workspace", "list")).Output.Trim());
        await using var other = await TestDatabase.CreateEmptyAsync(engine);
        Assert.Equal(0, (await Executable.RunAsync("restore", file, "--yes", "--database", other.Option, "--data", folder)).ExitCode);
        var list = await Executable.RunAsync("workspace", "list", "--database", other.Option, "--data", folder);
        Assert.Equal("acme\tAcme", list.Output.Trim());
    }

    [Fact]
    public async Task A_file_that_is_no_backup_restores_nothing()
    {
        await database.MigrateAsync();
        await RunAsync("workspace", "add", "acme");
        var file = Path.Combine(folder, "no.backup");
        await File.WriteAllTextAsync(file, "this is no backup");
        AssertRefused(await RunAsync("restore", file, "--yes"), "");
        Assert.Contains("acme", (await RunAsync("workspace", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restoring_needs_a_yes_and_backing_up_a_new_file()
    {
        await database.MigrateAsync();
        var file = Path.Combine(folder, "copy.backup");
        Assert.Equal(0, (await RunAsync("backup", file)).ExitCode);
        AssertRefused(await RunAsync("backup", file), "exists already");
        Assert.Equal(2, (await RunAsync("restore", file)).ExitCode);
    }

    [Fact]
    public async Task People_are_added_reset_disabled_and_enabled()
    {
        await database.MigrateAsync();
        await RunAsync("workspace", "add", "acme");
        var added = await RunAsync("user", "add", "ada@acme.example", "--name", "Ada", "--workspace", "acme", "--role", "Owner");
        Assert.Contains("/sign-in/link/", added.Output, StringComparison.Ordinal);
        Assert.Contains("/sign-in/link/", (await RunAsync("user", "reset", "ada@acme.example")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("user", "disable", "ada@acme.example")).ExitCode);
        Assert.Equal(0, (await RunAsync("user", "enable", "ada@acme.example")).ExitCode);
        AssertRefused(await RunAsync("user", "disable", "nobody@acme.example"), "no such person");
        AssertRefused(await RunAsync("user", "add", "no-address"), "no e-mail address");
        AssertRefused(await RunAsync("user", "add", "a@b.example", "--workspace", "nosuch"), "no such workspace");
        AssertRefused(await RunAsync("workspace", "add", "acme"), "already");
    }

    private static void AssertRefused(CommandResult result, string words)
    {
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
        Assert.NotEmpty(result.Error.Trim());
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(params string[] arguments) =>
        Executable.RunAsync([.. arguments, "--database", database.Option, "--data", folder]);

    private async Task OwnerSqlAsync(string sql)
    {
        await using var services = database.Open();
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        await owner.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task MigrateToFirstAsync()
    {
        await using var services = database.Open();
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        var (id, type) = owner.GetService<IMigrationsAssembly>().Migrations.First();
        var migration = owner.GetService<IMigrationsAssembly>().CreateMigration(type, owner.Database.ProviderName!);
        var history = owner.GetService<IHistoryRepository>();
        await owner.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript());
        await owner.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(id, "10.0.0")));
        foreach (var command in owner.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations))
        {
            await owner.Database.ExecuteSqlRawAsync(command.CommandText);
        }
    }
}

public sealed class CommandsOnSqlite() : CommandTests(Engine.Sqlite);

public sealed class CommandsOnPostgres() : CommandTests(Engine.Postgres);

/// <summary>What the command line says to input that is wrong before any database is opened.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData(2, "nosuch")]
    [InlineData(2, "serve", "nosuch")]
    [InlineData(2, "db", "nosuch")]
    [InlineData(1, "serve", "--urls=ftp://somewhere")]
    [InlineData(1, "serve", "--urls=http://localhost:port")]
    [InlineData(1, "db", "status", "--database", "Hosst=1")]
    [InlineData(1, "db", "status", "--database", "Host=127.0.0.1;Port=1;Username=u;Database=d")]
    [InlineData(1, "db", "status", "--database", "Host=127.0.0.1;No Reset On Close=true")]
    public async Task Wrong_input_ends_with_its_exit_code_and_words(int expected, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("entente-usage-").FullName;
        var result = await Executable.RunAsync([.. arguments, "--data", folder]);
        Directory.Delete(folder, recursive: true);
        Assert.True(expected == result.ExitCode, result.ToString());
        Assert.NotEmpty(result.Error.Trim());
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_names_program_and_run_time()
    {
        var result = await Executable.RunAsync("version");
        Assert.StartsWith("Entente 0.", result.Output, StringComparison.Ordinal);
    }
}
