using Entente.Platform.Storage;

namespace Entente.Platform.Operations;

/// <summary>How much the installation stores, and how much room is left.</summary>
internal sealed class StorageReading(IDatabaseEngine engine, DataFolder folder)
{
    private const string Backups = "backups";

    /// <summary>Engine with version, and the size of the database with its log.</summary>
    public async Task<(string Engine, long Bytes)> DatabaseAsync(AppDbContext db, CancellationToken ct)
    {
        var (version, bytes) = await engine.SizeUpAsync(db, ct);
        return ($"{engine.Name} {version}", bytes);
    }

    public StorageFacts Files(long databaseBytes)
    {
        var root = new DirectoryInfo(folder.Path);
        var folders = root.Exists ? root.GetDirectories().OrderBy(d => d.Name, StringComparer.Ordinal).Select(Size).ToList() : [];
        return new(databaseBytes, FreeBytes(root), folders, NewestBackup());
    }

    private static FolderSize Size(DirectoryInfo directory)
    {
        var files = directory.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true }).ToList();
        return new(directory.Name, files.Count, files.Sum(f => f.Exists ? f.Length : 0));
    }

    private static long? FreeBytes(DirectoryInfo root)
    {
        try
        {
            return new DriveInfo(root.FullName).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private DateTime? NewestBackup()
    {
        var backups = new DirectoryInfo(Path.Combine(folder.Path, Backups));
        return backups.Exists ? backups.EnumerateFiles().Select(f => (DateTime?)f.LastWriteTimeUtc).Max() : null;
    }
}
