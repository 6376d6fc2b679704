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
}
