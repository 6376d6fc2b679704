using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>The server engine. Row-level security is its second wall between workspaces.</summary>
internal sealed class PostgresEngine(DatabaseAddress address) : IDatabaseEngine
{
    /// <summary>Arbitrary, fixed: all processes that migrate this database take the same advisory lock.</summary>
    private const long MigrationLock = 0x456E74656E7465;

    private readonly PostgresBackup backup = new(address);

    public string Name => "PostgreSQL";

    public void Configure(DbContextOptionsBuilder options) => options
        .UseNpgsql(address.ConnectionString, o => o.MigrationsAssembly(typeof(AppDbContext).Assembly.GetName().Name))
        .AddInterceptors(WorkspaceSession.Instance);

    public async Task<IReadOnlyList<string>?> ReadAppliedAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        return await MigrationIds.ReadAsync(connection, ct);
    }

    public async Task<bool> HasSchemaAsync(AppDbContext owner, CancellationToken ct)
    {
        var creator = (IRelationalDatabaseCreator)owner.GetService<IDatabaseCreator>();
        return await creator.ExistsAsync(ct) && (await owner.Database.GetAppliedMigrationsAsync(ct)).Any();
    }

    public async Task MigrateAsync(AppDbContext owner, CancellationToken ct)
    {
        var creator = (IRelationalDatabaseCreator)owner.GetService<IDatabaseCreator>();
        if (!await creator.ExistsAsync(ct))
        {
            await creator.CreateAsync(ct);
        }

        await using var alone = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false }.ConnectionString);
        await alone.OpenAsync(ct);
        await ExecuteAsync(alone, $"SELECT pg_advisory_lock({MigrationLock})", ct);
        await RowSecurity.EnsureRoleAsync(alone, ct);
        await owner.Database.MigrateAsync(ct);
        await RowSecurity.ApplyAsync(alone, owner.Model, ct);
    }

    public async Task<string?> MayNotMigrateAsync(AppDbContext owner, CancellationToken ct)
    {
        if (!await ((IRelationalDatabaseCreator)owner.GetService<IDatabaseCreator>()).ExistsAsync(ct))
        {
            return null;
        }

        var mayCreate = await owner.Database
            .SqlQueryRaw<bool>("SELECT has_schema_privilege(current_schema(), 'CREATE') AS \"Value\"").SingleAsync(ct);
        return mayCreate ? null : "This database role may not change tables. Run 'entente db migrate --database …' with "
            + "the connection string of the database's owner, then start the server again.";
    }

    public async Task<string?> MayNotServeAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT pg_has_role(oid, 'MEMBER') FROM pg_roles WHERE rolname = $1", connection)
        {
            Parameters = { new() { Value = RowSecurity.AppRole } },
        };
        return await command.ExecuteScalarAsync(ct) is true ? null : $"This database role is no member of {RowSecurity.AppRole}, under which the server keeps "
            + $"workspaces apart. As the database's administrator run: GRANT {RowSecurity.AppRole} TO <this role>;";
    }

    public async Task<(string Version, long Bytes)> SizeUpAsync(AppDbContext db, CancellationToken ct)
    {
        var version = await db.Database.SqlQueryRaw<string>("SELECT current_setting('server_version') AS \"Value\"").SingleAsync(ct);
        var bytes = await db.Database.SqlQueryRaw<long>("SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(ct);
        return (version, bytes);
    }

    public Task BackupAsync(string file, CancellationToken ct) => backup.WriteAsync(file, ct);

    public Task RestoreAsync(string file, CancellationToken ct) => backup.RestoreAsync(file, ct);

    public StorageFault Diagnose(Exception exception) => PostgresFaults.Diagnose(exception);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
