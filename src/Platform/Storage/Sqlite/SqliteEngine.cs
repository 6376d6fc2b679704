using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>The embedded engine: one file, write-ahead log, every acknowledged write on the disk.</summary>
internal sealed class SqliteEngine(DatabaseAddress address, ILogger<SqliteEngine> log) : IDatabaseEngine
{
    private const int BusyTimeoutSeconds = 30;

    public string Name => "SQLite";

    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = BusyTimeoutSeconds,
    }.ConnectionString;

    public void Configure(DbContextOptionsBuilder options) => options
        .UseSqlite(address.ConnectionString, o => o.MigrationsAssembly(typeof(AppDbContext).Assembly.GetName().Name))
        .AddInterceptors(SqlitePragmas.Instance);

    public async Task<IReadOnlyList<string>?> ReadAppliedAsync(CancellationToken ct)
    {
        if (!File.Exists(address.FilePath))
        {
            return null;
        }

        await using var connection = new SqliteConnection(address.ConnectionString);
        return await MigrationIds.ReadAsync(connection, ct);
    }

    public async Task<bool> HasSchemaAsync(AppDbContext owner, CancellationToken ct) =>
        File.Exists(address.FilePath) && (await owner.Database.GetAppliedMigrationsAsync(ct)).Any();

    public async Task MigrateAsync(AppDbContext owner, CancellationToken ct)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(address.FilePath!)!);
        await using var alone = MigrationLockFile.Take(address.FilePath!);
        await ClearStaleLockAsync(owner, ct);
        await owner.Database.MigrateAsync(ct);
    }

    public Task<string?> MayNotMigrateAsync(AppDbContext owner, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task<string?> MayNotServeAsync(CancellationToken ct) => Task.FromResult<string?>(null);

    public async Task<(string Version, long Bytes)> SizeUpAsync(AppDbContext db, CancellationToken ct)
    {
        var version = await db.Database.SqlQueryRaw<string>("SELECT sqlite_version() AS \"Value\"").SingleAsync(ct);
        var files = new[] { address.FilePath!, address.FilePath + "-wal" }.Select(path => new FileInfo(path));
        return (version, files.Where(file => file.Exists).Sum(file => file.Length));
    }

    public Task BackupAsync(string file, CancellationToken ct) => SqliteBackup.WriteAsync(address, file, ct);

    public Task RestoreAsync(string file, CancellationToken ct) => SqliteBackup.RestoreAsync(address, file, ct);

    public StorageFault Diagnose(Exception exception) => SqliteFaults.Diagnose(exception);

    /// <summary>
    /// A process that was killed while migrating leaves a row in the lock table, and every later start would wait
    /// for ever. Only one process migrates at a time (the lock file), so a row found here is stale.
    /// </summary>
    private async Task ClearStaleLockAsync(AppDbContext owner, CancellationToken ct)
    {
        if (!File.Exists(address.FilePath) || new FileInfo(address.FilePath).Length == 0)
        {
            return;
        }

        var exists = await owner.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (exists > 0 && await owner.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", ct) > 0)
        {
            log.LogWarning("An earlier migration was interrupted; its lock was cleared and the migration goes on.");
        }
    }
}
