namespace Entente.Platform.Storage;

/// <summary>Backup and restore of the whole database, on either engine.</summary>
public sealed class Backups
{
    private readonly IDatabaseEngine engine;

    internal Backups(IDatabaseEngine engine) => this.engine = engine;

    /// <summary>Writes a verified copy to a new file, while the server may go on working.</summary>
    public async Task WriteAsync(string file, CancellationToken ct)
    {
        var full = Path.GetFullPath(file);
        if (File.Exists(full))
        {
            throw new StorageException($"{full} exists already. Give the name of a new file.");
        }

        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await engine.BackupAsync(full, ct);
    }

    /// <summary>Replaces the whole database by the copy.</summary>
    public async Task RestoreAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new StorageException($"There is no file {Path.GetFullPath(file)}.");
        }

        await engine.RestoreAsync(Path.GetFullPath(file), ct);
    }
}
