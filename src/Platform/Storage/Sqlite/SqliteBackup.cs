using Microsoft.Data.Sqlite;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>Copies by SQLite's online backup, checked before they count.</summary>
internal static class SqliteBackup
{
    public static async Task WriteAsync(DatabaseAddress address, string file, CancellationToken ct)
    {
        if (!File.Exists(address.FilePath))
        {
            throw new StorageException($"There is no database at {address.FilePath}: nothing to back up.");
        }

        var partial = file + ".partial";
        File.Delete(partial);
        await CopyAsync(address.FilePath, partial, ct);
        await VerifyAsync(partial, ct);
        File.Move(partial, file, overwrite: false);
    }

    public static async Task RestoreAsync(DatabaseAddress address, string file, CancellationToken ct)
    {
        await VerifyAsync(file, ct);
        var target = address.FilePath!;
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var partial = target + ".restoring";
        File.Delete(partial);
        await CopyAsync(file, partial, ct);
        SqliteConnection.ClearAllPools();
        File.Delete(target + "-wal");
        File.Delete(target + "-shm");
        File.Move(partial, target, overwrite: true);
    }

    private static async Task CopyAsync(string from, string to, CancellationToken ct)
    {
        await using var source = Open(from, SqliteOpenMode.ReadWrite);
        await source.OpenAsync(ct);
        await using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        await target.OpenAsync(ct);
        source.BackupDatabase(target);
        await using var command = target.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE;";
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task VerifyAsync(string file, CancellationToken ct)
    {
        try
        {
            await using var connection = Open(file, SqliteOpenMode.ReadWrite);
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check;";
            var verdict = await command.ExecuteScalarAsync(ct) as string;
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory';";
            var ours = Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
            if (verdict != "ok" || ours == 0)
            {
                throw new StorageException($"{file} is not a sound Entente database (integrity check: {verdict}).");
            }
        }
        catch (SqliteException e)
        {
            throw new StorageException($"{file} is not a readable Entente backup: {e.Message}", e);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
}
