using System.IO.Compression;
using System.Text.Json;
using CsvHelper;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Exports.Archive;

/// <summary>Reads an archive: what it says about itself, and its rows; with limits on what it may unpack to.</summary>
internal sealed class ArchiveReading : IDisposable
{
    private const int MostFiles = 10_000;

    private const long MostManifest = 64L * 1024 * 1024;

    /// <summary>Bytes of one row, attachments in it included.</summary>
    private const int LargestRow = 256 * 1024 * 1024;

    private readonly ZipArchive zip;

    private ArchiveReading(ZipArchive zip, ArchiveManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public ArchiveManifest Manifest { get; }

    /// <exception cref="FormatException">It is no archive of a workspace, or of a newer Entente.</exception>
    public static async Task<ArchiveReading> OpenAsync(Stream file, CancellationToken ct)
    {
        ZipArchive? opened = null;
        try
        {
            opened = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return new(opened, await ManifestAsync(opened, ct));
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or NotSupportedException)
        {
            opened?.Dispose();
            throw new FormatException("This is no archive of a workspace: give a ZIP file that 'entente workspace export' or the page wrote.", e);
        }
        catch
        {
            opened?.Dispose();
            throw;
        }
    }

    /// <summary>Tables of the archive that this version does not know.</summary>
    public IEnumerable<string> Unknown(IReadOnlyList<BulkTable> tables) =>
        Manifest.Tables.Keys.Where(name => !tables.Any(t => t.Name == name));

    /// <summary>The values of each row, in the order of the table's columns; WorkspaceId is left empty.</summary>
    /// <exception cref="FormatException">A value cannot be read; the message says where.</exception>
    public IEnumerable<object?[]> Rows(BulkTable table)
    {
        if (zip.GetEntry(ArchiveManifest.TableFile(table.Name)) is not { } entry)
        {
            yield break;
        }

        using var csv = CsvReader.Create(
            entry.Open(), new CsvReaderOptions { Separator = ',', MaxRecordSize = LargestRow, MalformedData = CsvMalformedDataHandling.Throw });
        csv.ReadHeader();
        var places = table.Properties.Select(p => Place(table, p, csv.Headers!)).ToArray();
        while (Next(csv, table))
        {
            yield return [.. table.Properties.Select((p, i) => places[i] < 0 ? null : Value(table, p, csv, places[i]))];
        }
    }

    public void Dispose() => zip.Dispose();

    private static bool Next(CsvReader csv, BulkTable table)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new FormatException($"{ArchiveManifest.TableFile(table.Name)} is damaged after row {csv.RowNumber + 1}.", e);
        }
    }

    private static async Task<ArchiveManifest> ManifestAsync(ZipArchive zip, CancellationToken ct)
    {
        if (zip.Entries.Count > MostFiles || zip.GetEntry(ArchiveManifest.FileName) is not { Length: < MostManifest } entry)
        {
            throw new InvalidDataException();
        }

        await using var stream = entry.Open();
        var manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(stream, ArchiveManifest.Json, ct);
        if (manifest is not { Format: ArchiveManifest.FormatName, Tables: not null, People: not null, Settings: not null })
        {
            throw new InvalidDataException();
        }

        return manifest.Version <= ArchiveManifest.CurrentVersion ? manifest
            : throw new FormatException("This archive was written by a newer Entente. Update this one first.");
    }

    private static int Place(BulkTable table, IProperty property, IReadOnlyList<string> headers)
    {
        var column = property.GetColumnName();
        for (var place = 0; place < headers.Count; place++)
        {
            if (headers[place].Trim('\uFEFF') == column)
            {
                return place;
            }
        }

        return property.Name == nameof(IWorkspaceRow.WorkspaceId) || property.IsNullable ? -1 : throw new FormatException(
            $"{ArchiveManifest.TableFile(table.Name)} has no column {column}. It was written by another version: export it anew from an updated Entente.");
    }

    private static object? Value(BulkTable table, IProperty property, CsvReader csv, int place)
    {
        try
        {
            var value = StoredText.Read(property, place < csv.FieldCount ? ArchiveCell.Read(csv.GetString(place)) : null);
            return value is not null || property.IsNullable ? value : throw new FormatException("There must be a value.");
        }
        catch (FormatException e)
        {
            throw new FormatException($"{ArchiveManifest.TableFile(table.Name)}, row {csv.RowNumber + 1}, {property.GetColumnName()}: {e.Message}", e);
        }
    }
}
