using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Storage;

/// <summary>What the schema of a database is, against what this program needs.</summary>
public sealed record SchemaStatus(string Engine, IReadOnlyList<string> Applied, IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown);

/// <summary>Brings the database to the schema that this program needs; backs it up before.</summary>
public sealed class Migrator
{
    private readonly AppDb db;
    private readonly IDatabaseEngine engine;
    private readonly TimeProvider clock;
    private readonly ILogger<Migrator> log;

    internal Migrator(AppDb db, IDatabaseEngine engine, TimeProvider clock, ILogger<Migrator> log) =>
        (this.db, this.engine, this.clock, this.log) = (db, engine, clock, log);

    /// <summary>Whether nothing is to be migrated, found without the model, which takes a second to build. False where that cannot be told.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken ct) =>
        await engine.ReadAppliedAsync(ct) is { } applied && applied.ToHashSet(StringComparer.Ordinal).SetEquals(MigrationIds.All);

    public async Task<SchemaStatus> StatusAsync(CancellationToken ct)
    {
        await using var owner = db.OpenAsOwner();
        var all = owner.Database.GetMigrations().ToList();
        var applied = await engine.HasSchemaAsync(owner, ct)
            ? (await owner.Database.GetAppliedMigrationsAsync(ct)).ToList() : [];
        return new(engine.Name, applied, [.. all.Except(applied, StringComparer.Ordinal)], [.. applied.Except(all, StringComparer.Ordinal)]);
    }

    /// <summary>Migrates if needed and answers the names of what was applied.</summary>
    /// <exception cref="StorageException">The database is newer than the program, or the role may not change it.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(string backupFolder, CancellationToken ct)
    {
        var status = await StatusAsync(ct);
        if (status.Unknown.Count > 0)
        {
            throw new StorageException(
                $"The database was made by a newer Entente (it has {status.Unknown[^1]}). Install that version or restore a backup.");
        }

        if (status.Pending.Count == 0)
        {
            return [];
        }

        await using var owner = db.OpenAsOwner();
        if (await engine.MayNotMigrateAsync(owner, ct) is { } why)
        {
            throw new StorageException(why);
        }

        if (status.Applied.Count > 0)
        {
            await BackupAsync(backupFolder, status, ct);
        }

        await engine.MigrateAsync(owner, ct);
        log.LogInformation("The database is at {Migration}.", status.Pending[^1]);
        return status.Pending;
    }

    /// <summary>Refuses to work on a database that is not at this program's schema.</summary>
    public async Task EnsureCurrentAsync(CancellationToken ct)
    {
        var status = await StatusAsync(ct);
        if (status.Pending.Count + status.Unknown.Count > 0)
        {
            throw new StorageException(
                "The database is not at this program's schema. Look with 'entente db status', and run 'entente db migrate' with the same --data or --database.");
        }
    }

    /// <summary>Refuses to serve when the connection would not keep workspaces apart.</summary>
    public async Task EnsureMayServeAsync(CancellationToken ct)
    {
        if (await engine.MayNotServeAsync(ct) is { } why)
        {
            throw new StorageException(why);
        }
    }

    private async Task BackupAsync(string folder, SchemaStatus status, CancellationToken ct)
    {
        System.IO.Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"before-{status.Pending[^1]}-{clock.GetUtcNow():yyyyMMdd-HHmmss}.backup");
        await engine.BackupAsync(file, ct);
        log.LogInformation("Backed up to {File} before migrating.", file);
    }
}
