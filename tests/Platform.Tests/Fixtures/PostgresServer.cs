using Npgsql;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>The real PostgreSQL server that test.sh started, as its superuser.</summary>
public static class PostgresServer
{
    private const string Variable = "ENTENTE_TEST_POSTGRES";

    public static string Superuser { get; } = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException(
        $"Set {Variable} to the connection string of a superuser, or run ./test.sh, which starts a server; see tests/README.md.");

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Superuser) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    public static string NewName() => $"entente_{Guid.CreateVersion7():N}";

    /// <summary>A copy of the template, about a tenth of a second; without a template an empty database.</summary>
    public static Task CreateAsync(string database, string template = "template0") =>
        ExecuteAsync($"""CREATE DATABASE "{database}" TEMPLATE "{template}" """);

    public static async Task DropAsync(string database)
    {
        await using (var connection = new NpgsqlConnection(ConnectionTo(database)))
            NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"""DROP DATABASE IF EXISTS "{database}" WITH (FORCE)""");
    }

    public static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Superuser);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
