using System.IO.Compression;

namespace Entente.Platform.Imports.Files;

/// <summary>
/// Unpacks a workbook once, only to count: one that would grow beyond all measure is refused before anything of it is
/// read. Sizes that an archive states itself are not believed.
/// </summary>
internal static class XlsxGuard
{
    /// <summary>Parts of a workbook; a real one has some dozen.</summary>
    private const int MostParts = 2_000;

    /// <summary>Bytes of all parts unpacked: some ten million rows of ten columns.</summary>
    private const long MostBytes = 8L * 1024 * 1024 * 1024;

    /// <summary>Bytes of the shared texts, which are kept in memory.</summary>
    private const long MostSharedBytes = 512L * 1024 * 1024;

    /// <summary>A sheet packs about ten to one, a very regular one fifty to one; a bomb thousands to one.</summary>
    private const long MostExpansion = 250;

    /// <summary>Below this no expansion is dangerous.</summary>
    private const long Harmless = 32L * 1024 * 1024;

    private const string Bomb =
        "This workbook unpacks to far more than its own size, as a harmful file does. It was not read. Save it anew in Excel, or as CSV.";

    public static async Task CheckAsync(ZipArchive archive, long packedBytes, CancellationToken ct)
    {
        if (archive.Entries.Count > MostParts)
        {
            throw new TableException(Bomb);
        }

        var buffer = new byte[128 * 1024];
        var most = Math.Min(MostBytes, Math.Max(Harmless, packedBytes * MostExpansion));
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            var mostOfPart = entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? MostSharedBytes : MostBytes;
            long part = 0;
            await using var content = await entry.OpenAsync(ct);
            for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
            {
                part += read;
                total += read;
                if (total > most || part > mostOfPart)
                {
                    throw new TableException(Bomb);
                }
            }
        }
    }
}
