using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Exports.Archive;

/// <summary>
/// Writes a whole workspace as a ZIP of CSV and JSON, row by row and as of one moment: everything of its content, settings,
/// members and audit trail included, to be read by people, by other programs, and by another Entente on either engine.
/// </summary>
public sealed class ExportWorkspace(AppDb appDb, WorkspaceAccess access)
{
    private const int FlushAfter = 32 * 1024;

    // The archive's files carry no time of their own: the same content makes the same archive.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null when the actor may have it; else why not.</summary>
    public static Refusal? Refuses(Actor actor) => actor.Lacks(Permission.ManageMembers, "export the whole workspace");

    /// <summary>Writes the archive, checked before a byte is written.</summary>
    public async Task<Outcome<ArchiveManifest>> RunAsync(Stream target, Actor actor, IProgress<string>? progress, CancellationToken ct)
    {
        if (Refuses(actor) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        await using var moment = await db.HoldMomentAsync(ct);
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var users = new HashSet<Guid>();
        var known = await db.Users.AsNoTracking().Select(u => new ArchivedPerson(u.Id, u.Email ?? "", u.DisplayName)).ToDictionaryAsync(u => u.Id, ct);
        foreach (var table in ArchiveTables.Of(db))
        {
            if (await EndedAsync(actor, ct) is { } ended)
            {
                return ended;
            }

            progress?.Report(table.Name);
            counts[table.Name] = await WriteTableAsync(zip, db, table, id => _ = known.ContainsKey(id) && users.Add(id), ct);
        }

        var manifest = await ManifestAsync(db, [.. users.Order().Select(id => known[id])], counts, ct);
        await using var file = Create(zip, ArchiveManifest.FileName);
        await JsonSerializer.SerializeAsync(file, manifest, ArchiveManifest.Json, ct);
        return manifest;
    }

    /// <summary>A right that is taken away ends an export that runs. The command line has nobody whose rights could end.</summary>
    private async Task<Refusal?> EndedAsync(Actor actor, CancellationToken ct) => actor.UserId == Guid.Empty ? null
        : await access.FindActorAsync(actor.UserId, actor.WorkspaceId, ct) is { } now ? Refuses(now) : Refusal.NotFound("workspace");

    private static async Task<ArchiveManifest> ManifestAsync(
        AppDbContext db, IReadOnlyList<ArchivedPerson> people, IReadOnlyDictionary<string, int> counts, CancellationToken ct)
    {
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, ct);
        var entry = db.Entry(workspace);
        var settings = ArchiveTables.Settings(db).ToDictionary(p => p.Name, p => StoredText.Of(p, entry.Property(p.Name).CurrentValue), StringComparer.Ordinal);
        return new(
            ArchiveManifest.FormatName, ArchiveManifest.CurrentVersion, db.Database.GetMigrations().Last(), workspace.Slug, workspace.Id,
            settings, people, counts);
    }

    private static async Task<int> WriteTableAsync(ZipArchive zip, AppDbContext db, BulkTable table, Action<Guid> seeId, CancellationToken ct)
    {
        var columns = table.Properties.Where(p => p.Name != nameof(IWorkspaceRow.WorkspaceId)).ToList();
        await using var writer = new StreamWriter(Create(zip, ArchiveManifest.TableFile(table.Name)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(p => CsvCell.Of(p.GetColumnName()))).Append("\r\n");
        var count = 0;
        await foreach (var row in ReadAsync(db, table, columns, ct))
        {
            text.AppendJoin(',', row.Select((value, i) => ArchiveCell.Of(StoredText.Of(columns[i], value)))).Append("\r\n");
            row.OfType<Guid>().ToList().ForEach(seeId);
            count++;
            if (text.Length >= FlushAfter)
            {
                await writer.WriteAsync(text, ct);
                text.Clear();
            }
        }

        await writer.WriteAsync(text, ct);
        return count;
    }

    /// <summary>All rows of the workspace in the order of their key, hidden ones too: through the column's own readers, past filters like the trash.</summary>
    private static async IAsyncEnumerable<object?[]> ReadAsync(
        AppDbContext db, BulkTable table, IReadOnlyList<IProperty> columns, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", columns.Select(p => $"\"{p.GetColumnName()}\""));
        var key = string.Join(", ", table.Entity.FindPrimaryKey()!.Properties.Select(p => $"\"{p.GetColumnName()}\""));
        command.CommandText = $"SELECT {names} FROM \"{table.Name}\" WHERE \"WorkspaceId\" = @w ORDER BY {key}";
        command.CommandTimeout = 0;
        var workspace = table.Entity.FindProperty(nameof(IWorkspaceRow.WorkspaceId))!;
        command.Parameters.Add(workspace.GetRelationalTypeMapping().CreateParameter(command, "@w", db.WorkspaceId));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var read = columns.Select((p, i) => ColumnReading.Of(p, i)).ToArray();
        while (await reader.ReadAsync(ct))
        {
            yield return [.. read.Select((of, i) => reader.IsDBNull(i) ? null : of(reader))];
        }
    }

    private static Stream Create(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
