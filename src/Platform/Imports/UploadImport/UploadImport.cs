using Entente.Platform.Access;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>A file and the record type that it brings.</summary>
public sealed record UploadImportInput(string? Type, string FileName, Stream Content);

/// <summary>Takes a file, looks at how it is written, and proposes which column fills which field.</summary>
public sealed class UploadImport(AppDb appDb, ImportFiles files, ImportTypes types, TimeProvider clock)
{
    public async Task<Outcome<ImportView>> RunAsync(UploadImportInput input, Actor actor, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        if (types.Find(input.Type) is not { } type)
        {
            return types.Unknown(input.Type);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var run = ImportRun.Upload(actor.WorkspaceId, actor.UserId, actor.Name, type.Key, NameOf(input.FileName), 0, now);
        await files.StoreAsync(run.Id, input.Content, now, ct);
        try
        {
            return await TakeAsync(run, type, actor, ct);
        }
        catch (TableException e)
        {
            files.Delete(run.Id);
            return Refusal.Invalid(new FieldError("File", e.Message));
        }
        catch
        {
            files.Delete(run.Id);
            throw;
        }
    }

    private async Task<Outcome<ImportView>> TakeAsync(ImportRun run, IImportType type, Actor actor, CancellationToken ct)
    {
        await using var file = files.Open(run.Id)!;
        run.Measure(file.Length);
        var shape = await TableFile.DetectAsync(file, ct);
        file.Position = 0;
        await using var table = await TableFile.OpenAsync(file, shape, ct);
        await using var db = await appDb.OpenAsync(actor, ct);
        await ProposeAsync(db, run, type, shape, table.Headers, ct);
        db.Add(run);
        await db.SaveChangesAsync(ct);
        return ImportView.Of(run);
    }

    /// <summary>What was chosen last time for the same columns; else what their names say.</summary>
    internal static async Task ProposeAsync(
        AppDbContext db, ImportRun run, IImportType type, TableShape shape, IReadOnlyList<string> headers, CancellationToken ct)
    {
        var hash = ImportColumns.Hash(headers);
        var remembered = await db.Set<RememberedColumns>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.Type == type.Key && r.Header == hash, ct);
        if (remembered is null)
        {
            var columns = ImportColumns.Propose(headers, type.Fields);
            run.Prepare(shape, columns, ImportRules.ProposeKey(type, columns), ImportMode.AddAndChange, clearsEmpty: false);
        }
        else
        {
            run.Prepare(
                shape, ImportColumns.Remembered(headers, ImportColumns.Read(remembered.ColumnsJson), type.Fields),
                remembered.MatchBy, remembered.Mode, remembered.ClearsEmpty);
        }
    }

    private static string NameOf(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        name = new string([.. name.Where(c => !char.IsControl(c))]);
        return name.Length > 0 ? name : "table";
    }
}
