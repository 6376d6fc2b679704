using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Exports.Archive;

/// <summary>
/// Reads an archive into an empty workspace, all or nothing. Rows keep their ids; people are known again by their e-mail
/// addresses, and whoever has no account here gets one without a password, to be let in by a link.
/// </summary>
public sealed class ImportWorkspace(AppDb appDb, Saving saving, SearchRebuild search, ILookupNormalizer normalizer, TimeProvider clock)
{
    private const int Batch = 2_000;

    public async Task<Outcome<ArchiveManifest>> RunAsync(
        Stream file, string name, Actor actor, IProgress<string>? progress, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "read in a whole workspace") is { } forbidden)
        {
            return forbidden;
        }

        try
        {
            using var archive = await ArchiveReading.OpenAsync(file, ct);
            return await RunAsync(archive, name, actor, progress, ct);
        }
        catch (FormatException e)
        {
            return Refusal.Invalid(new FieldError("File", e.Message + " Nothing was read in."));
        }
        catch (Exception e) when (saving.IsCollision(e))
        {
            return Refusal.Conflict("The archive does not fit together, or a part of it is in another workspace of this server already. Nothing was read in.");
        }
    }

    /// <summary>The address that the workspace had where the archive comes from.</summary>
    public static async Task<string> SlugOfAsync(Stream file, CancellationToken ct)
    {
        using var archive = await ArchiveReading.OpenAsync(file, ct);
        return archive.Manifest.Slug ?? "";
    }

    private async Task<Outcome<ArchiveManifest>> RunAsync(
        ArchiveReading archive, string name, Actor actor, IProgress<string>? progress, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var tables = ArchiveTables.Of(db);
        if (archive.Unknown(tables).FirstOrDefault() is { } unknown)
        {
            return Refusal.Invalid($"This archive holds {unknown}, which this version does not know: a newer Entente wrote it. Update this one first.");
        }

        if (await FindContentAsync(db, tables, ct) is { } content)
        {
            return Refusal.Conflict($"This workspace is not empty: it has {content}. An archive is read into an empty one only.");
        }

        var people = new ArchivePeople(db, normalizer, clock.GetUtcNow().UtcDateTime);
        await people.MatchAsync(archive.Manifest, ct);
        for (var place = 0; place < tables.Count; place++)
        {
            progress?.Report(tables[place].Name);
            await InsertAsync(db, archive, tables[place], [.. tables.Take(place)], people, ct);
        }

        await FillLaterAsync(db, archive, tables, people, ct);
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, ct);
        Restore(db, workspace, archive.Manifest);
        workspace.NoteReadIn(name, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await search.RunAsync(db.WorkspaceId, ct);
        return archive.Manifest;
    }

    /// <summary>The first table with rows besides those that an empty workspace has anyway.</summary>
    private static async Task<string?> FindContentAsync(AppDbContext db, IReadOnlyList<BulkTable> tables, CancellationToken ct)
    {
        foreach (var table in tables.Where(t => t.Entity.ClrType != typeof(Member) && t.Entity.ClrType != typeof(AuditEntry)))
        {
            if (await ArchiveRows.AnyAsync(db, table, ct))
            {
                return table.Name;
            }
        }

        return null;
    }

    private static async Task InsertAsync(
        AppDbContext db, ArchiveReading archive, BulkTable table, IReadOnlyList<BulkTable> before, ArchivePeople people, CancellationToken ct)
    {
        var later = ArchiveTables.Later(table, before).Select(p => IndexOf(table, p)).ToList();
        var present = table.Entity.ClrType == typeof(Member)
            ? await db.Members.Where(m => m.WorkspaceId == db.WorkspaceId).Select(m => m.UserId).ToHashSetAsync(ct) : [];
        var rows = archive.Rows(table).Select(row => people.Translate(row))
            .Where(row => present.Count == 0 || !row.OfType<Guid>().Any(present.Contains))
            .Select(row => ArchiveRows.Stored(db, table, row, empty: later));
        foreach (var batch in rows.Chunk(Batch))
        {
            ct.ThrowIfCancellationRequested();
            await db.InsertAsync(table, batch, ct);
        }
    }

    private static async Task FillLaterAsync(
        AppDbContext db, ArchiveReading archive, IReadOnlyList<BulkTable> tables, ArchivePeople people, CancellationToken ct)
    {
        for (var place = 0; place < tables.Count; place++)
        {
            var table = tables[place];
            var later = ArchiveTables.Later(table, [.. tables.Take(place)]).Select(p => IndexOf(table, p)).ToList();
            if (later.Count > 0)
            {
                await ArchiveRows.UpdateAsync(db, table, later, archive.Rows(table).Select(row => people.Translate(row)), ct);
            }
        }
    }

    private static void Restore(AppDbContext db, Workspace workspace, ArchiveManifest manifest)
    {
        foreach (var property in ArchiveTables.Settings(db).Where(p => manifest.Settings.ContainsKey(p.Name)))
        {
            db.Entry(workspace).Property(property.Name).CurrentValue = StoredText.Read(property, manifest.Settings[property.Name]);
        }
    }

    private static int IndexOf(BulkTable table, IProperty property)
    {
        for (var place = 0; place < table.Properties.Count; place++)
        {
            if (table.Properties[place] == property)
            {
                return place;
            }
        }

        throw new ArgumentException("Not a property of this table.", nameof(property));
    }
}
