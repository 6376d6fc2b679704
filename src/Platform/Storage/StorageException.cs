namespace Entente.Platform.Storage;

/// <summary>The database cannot be used as asked; the message tells the administrator what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For the command line, which has no engine at hand: what a failure of either engine means; null for anything else.</summary>
    public static StorageException? Explain(Exception exception)
    {
        if (exception is StorageException storage)
        {
            return storage;
        }

        var faults = new[] { Sqlite.SqliteFaults.Diagnose(exception), Postgres.PostgresFaults.Diagnose(exception) };
        return faults.Max() switch
        {
            StorageFault.DiskFull => new("The disk of the database is full. Nothing was saved. Free some space, then try again.", exception),
            StorageFault.ReadOnly => new("The database is read-only. Nothing was saved. Check the rights on its file or server.", exception),
            StorageFault.Unavailable => new($"The database cannot be used: {exception.GetBaseException().Message}", exception),
            _ => null,
        };
    }
}
