namespace Entente.Platform.Storage.Sqlite;

/// <summary>Held while a process migrates the file beside it. The operating system drops it with the process.</summary>
internal sealed class MigrationLockFile : IAsyncDisposable
{
    private readonly FileStream stream;

    private MigrationLockFile(FileStream stream) => this.stream = stream;

    public static MigrationLockFile Take(string databaseFile)
    {
        try
        {
            return new(new FileStream(
                databaseFile + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException e)
        {
            throw new StorageException(
                $"Another entente process is migrating {databaseFile}. Wait until it has finished, then start again.", e);
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
