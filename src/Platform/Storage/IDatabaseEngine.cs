using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>What the two engines do differently. Everything else is the same for both.</summary>
internal interface IDatabaseEngine
{
    /// <summary>The engine's name for people.</summary>
    string Name { get; }

    void Configure(DbContextOptionsBuilder options);

    /// <summary>The migrations that the database has, read without the model; null where it is not there or cannot be read.</summary>
    Task<IReadOnlyList<string>?> ReadAppliedAsync(CancellationToken ct);

    /// <summary>True when the database exists and has been migrated at least once.</summary>
    Task<bool> HasSchemaAsync(AppDbContext owner, CancellationToken ct);

    /// <summary>Runs the pending migrations alone: two at once wait for each other, a killed one is cleared away.</summary>
    Task MigrateAsync(AppDbContext owner, CancellationToken ct);

    /// <summary>Null when the connection may migrate; else what to do.</summary>
    Task<string?> MayNotMigrateAsync(AppDbContext owner, CancellationToken ct);

    /// <summary>Null when the server may run with this connection; else what to do. Without the model: every start asks.</summary>
    Task<string?> MayNotServeAsync(CancellationToken ct);

    /// <summary>The engine's version, and the bytes of the database with its log.</summary>
    Task<(string Version, long Bytes)> SizeUpAsync(AppDbContext db, CancellationToken ct);

    /// <summary>Writes a consistent copy, verified, to a new file.</summary>
    Task BackupAsync(string file, CancellationToken ct);

    /// <summary>Replaces the whole database by the copy. The server must not be running.</summary>
    Task RestoreAsync(string file, CancellationToken ct);

    /// <summary>What a failed save means in terms of the rules, if it is one of them.</summary>
    StorageFault Diagnose(Exception exception);
}

/// <summary>What went wrong at the database.</summary>
public enum StorageFault
{
    /// <summary>Something else: a bug.</summary>
    Unknown,

    /// <summary>Another row has the same unique value.</summary>
    Duplicate,

    /// <summary>A referenced row is missing, or rows still refer to the deleted one.</summary>
    Reference,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The file or server is read-only.</summary>
    ReadOnly,

    /// <summary>The server or file cannot be reached, or stayed busy.</summary>
    Unavailable,
}
