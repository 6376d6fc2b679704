using System.Security.Cryptography;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Files;

/// <summary>
/// Keeps the files of ledgers under the data folder, under names of our own, packed or not as they came, so that a run
/// can be repeated and a figure traced to its rows.
/// </summary>
internal sealed class LedgerStore(DataFolder data)
{
    private const int BufferSize = 1024 * 1024;

    public string PathOf(Guid workspaceId, Guid fileId) => Path.Combine(FolderOf(workspaceId), fileId.ToString("N"));

    /// <summary>Where the rows of a run that belong to nobody are.</summary>
    public string UnassignedPathOf(Guid workspaceId, Guid runId) => PathOf(workspaceId, runId) + ".unassigned.csv";

    /// <summary>Writes the stream to the end, or nothing: a half file is taken away again.</summary>
    public async Task<Outcome<StoredFile>> SaveAsync(Guid workspaceId, Guid fileId, string name, Stream content, CancellationToken ct)
    {
        var path = PathOf(workspaceId, fileId);
        var part = path + ".part";
        try
        {
            System.IO.Directory.CreateDirectory(FolderOf(workspaceId));
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var bytes = await WriteAsync(part, content, hash, ct);
            if (bytes == 0)
            {
                Remove(part);
                return Refusal.Invalid(new FieldError("Files", $"{name} is empty."));
            }

            File.Move(part, path);
            return new StoredFile(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (IOException e) when (IsFull(e))
        {
            Remove(part);
            return Refusal.Invalid($"The disk is full: {name} could not be kept, and nothing was changed. Free some space, then try again.");
        }
        catch
        {
            Remove(part);
            throw;
        }
    }

    public void Delete(Guid workspaceId, Guid fileId) => Remove(PathOf(workspaceId, fileId));

    public Stream CreateUnassigned(string path)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
    }

    public void DeleteUnassigned(Guid workspaceId, Guid runId) => Remove(UnassignedPathOf(workspaceId, runId));

    private static async Task<long> WriteAsync(string part, Stream content, IncrementalHash hash, CancellationToken ct)
    {
        await using var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1, useAsync: true);
        var buffer = new byte[BufferSize];
        var bytes = 0L;
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0; bytes += read)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        file.Flush(flushToDisk: true);
        return bytes;
    }

    public static bool IsFull(IOException e) =>
        e.HResult is 28 or unchecked((int)0x80070070) or unchecked((int)0x80070027) || e.Message.Contains("No space left", StringComparison.Ordinal);

    private static void Remove(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private string FolderOf(Guid workspaceId) => Path.Combine(data.Path, "profit", workspaceId.ToString("N"));
}

/// <summary>A file as it was kept.</summary>
internal sealed record StoredFile(long Bytes, string Fingerprint);
