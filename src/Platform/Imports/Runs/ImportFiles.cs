using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Runs;

/// <summary>Uploaded files on their way in: kept under names of our own beside the database until their import is done.</summary>
public sealed class ImportFiles(DataFolder data)
{
    /// <summary>Bytes of one file.</summary>
    public const long Largest = 2L * 1024 * 1024 * 1024;

    /// <summary>Uploads of which nothing came are kept this long.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    private const int BufferSize = 256 * 1024;

    public async Task StoreAsync(Guid importId, Stream content, DateTime nowUtc, CancellationToken ct)
    {
        ClearOld(nowUtc);
        var path = PathOf(importId);
        try
        {
            await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
            await content.CopyToAsync(file, ct);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The file; null when it is there no more.</summary>
    public FileStream? Open(Guid importId) => File.Exists(PathOf(importId))
        ? new FileStream(PathOf(importId), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, useAsync: false) : null;

    public void Delete(Guid importId) => File.Delete(PathOf(importId));

    private string PathOf(Guid importId) => Path.Combine(data.Of("imports"), importId.ToString("N"));

    private void ClearOld(DateTime nowUtc)
    {
        foreach (var file in new DirectoryInfo(data.Of("imports")).EnumerateFiles())
        {
            if (Guid.TryParseExact(file.Name, "N", out _) && nowUtc - file.LastWriteTimeUtc > KeptFor)
            {
                file.Delete();
            }
        }
    }
}
