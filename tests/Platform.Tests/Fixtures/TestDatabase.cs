using Entente.Host.Commands;
using Entente.Platform.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>A database of its own on either engine; it goes when it is disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> SqliteTemplate = new(() => MigratedAsync(Engine.Sqlite));
    private static readonly Lazy<Task<TestDatabase>> PostgresTemplate = new(() => MigratedAsync(Engine.Postgres));

    private readonly string _name;
    private readonly string _files = Directory.CreateTempSubdirectory("entente-test-files-").FullName;

    private TestDatabase(Engine engine, string name, string? option = null)
    {
        (Engine, _name) = (engine, name);
        Option = option ?? (engine == Engine.Sqlite ? name : PostgresServer.ConnectionTo(name));
        Address = DatabaseAddress.Parse(Option);
    }

    public Engine Engine { get; }

    public DatabaseAddress Address { get; }

    /// <summary>What the option --database takes.</summary>
    public string Option { get; }

    /// <summary>A database with the schema of this program and no rows: a copy of one that was migrated once.</summary>
    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            var copy = new TestDatabase(engine, NewFile());
            File.Copy((await SqliteTemplate.Value)._name, copy._name);
            return copy;
        }

        var database = new TestDatabase(engine, PostgresServer.NewName());
        await PostgresServer.CreateAsync(database._name, (await PostgresTemplate.Value)._name);
        return database;
    }

    /// <summary>No schema at all: on SQLite not even the file.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(Engine engine)
    {
        var database = new TestDatabase(engine, engine == Engine.Sqlite ? NewFile() : PostgresServer.NewName());
        if (engine == Engine.Postgres)
            await PostgresServer.CreateAsync(database._name);
        return database;
    }

    /// <summary>A migrated database on a server of the test's own, which takes it along when it goes.</summary>
    public static async Task<TestDatabase> CreateOnAsync(PostgresCluster cluster)
    {
        var database = new TestDatabase(Engine.Postgres, "", cluster.Superuser.Replace("Database=postgres", "Database=entente", StringComparison.Ordinal));
        await database.MigrateAsync();
        return database;
    }

    /// <summary>The use cases of the product over this database, as a command of the command line has them.</summary>
    public ServiceProvider Open(Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor();
        services.AddDataProtection();
        new Installation(_files, Address).AddTo(services);
        change?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public async Task MigrateAsync()
    {
        await using var services = Open();
        await services.GetRequiredService<Migrator>().MigrateAsync(Path.GetTempPath(), CancellationToken.None);
    }

    /// <summary>Closes the connections that this process keeps ready, as after the server was killed.</summary>
    public void ForgetConnections()
    {
        using var postgres = Engine == Engine.Postgres ? new NpgsqlConnection(Option) : null;
        using var sqlite = Engine == Engine.Sqlite ? new SqliteConnection(Address.ConnectionString) : null;
        if (postgres is not null)
            NpgsqlConnection.ClearPool(postgres);
        if (sqlite is not null)
            SqliteConnection.ClearPool(sqlite);
    }

    public async ValueTask DisposeAsync()
    {
        ForgetConnections();
        Directory.Delete(_files, recursive: true);
        if (Engine == Engine.Sqlite)
            Directory.Delete(Path.GetDirectoryName(_name)!, recursive: true);
        else if (_name.Length > 0)
            await PostgresServer.DropAsync(_name);
    }

    private static async Task<TestDatabase> MigratedAsync(Engine engine)
    {
        var database = await CreateEmptyAsync(engine);
        await database.MigrateAsync();
        if (engine == Engine.Sqlite)
        {
            await using var connection = new SqliteConnection(database.Address.ConnectionString);
            await connection.OpenAsync();
            await using var command = new SqliteCommand("PRAGMA wal_checkpoint(TRUNCATE)", connection);
            await command.ExecuteNonQueryAsync();
        }

        database.ForgetConnections();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }

    private static string NewFile() =>
        Path.Combine(Directory.CreateTempSubdirectory("entente-test-").FullName, "entente.db");
}
