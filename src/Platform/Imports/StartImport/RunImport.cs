using Entente.Platform.Access;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>
/// Reads a file in, stretch by stretch. Each stretch of rows, what it did and how far the import is are one transaction: killed
/// at any moment, the import goes on behind the last stretch. The next stretch is read while one is written.
/// </summary>
public sealed class RunImport(
    AppDb appDb, ImportFiles files, ImportTypes types, WorkspaceAccess access, Saving saving, TimeProvider clock)
{
    /// <summary>Rows of one transaction: others wait for some tenths of a second at most.</summary>
    private const int Stretch = 4_000;

    private const int Tries = 3;

    public async Task<Outcome<ImportView>> RunAsync(Guid id, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var found = await appDb.OpenAsync(actor, ct);
        var run = await found.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        await found.DisposeAsync();
        if (run is not { State: ImportState.Running } || types.Find(run.Type) is not { } type)
        {
            return Refusal.Conflict("This import is not waiting to be run.");
        }

        await using var file = files.Open(id);
        if (file is null)
        {
            return await EndAsync(run.Id, ImportState.Failed, ImportRules.NoFile, actor);
        }

        try
        {
            await using var table = await TableFile.OpenAsync(file, run.Shape, ct);
            await ReadInAsync(run, type, table, file, actor, progress, ct);
            return await EndAsync(run.Id, run.IsTrial ? ImportState.Checked : ImportState.Done, null, actor);
        }
        catch (TableException e)
        {
            return await EndAsync(run.Id, ImportState.Failed, e.Message, actor);
        }
        catch (RightsEndedException e)
        {
            return await EndAsync(run.Id, ImportState.Failed, e.Message, actor);
        }
    }

    internal static ImportPlan PlanOf(
        IReadOnlyList<ColumnChoice> columns, string matchBy, ImportMode mode, bool clearsEmpty, bool isTrial, TableShape shape) =>
        new([.. columns.Select(c => c.Field)], matchBy, mode, clearsEmpty, isTrial, new(shape.DecimalMark, shape.DateOrder));

    private async Task ReadInAsync(
        ImportRun run, IImportType type, ITable table, FileStream file, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        var plan = PlanOf(ImportColumns.Read(run.ColumnsJson), run.MatchBy, run.Mode, run.ClearsEmpty, run.IsTrial, run.Shape);
        var writer = type.Begin(plan, run.StartedUtc ?? clock.GetUtcNow().UtcDateTime);
        var done = 0;
        for (; done < run.Rows; done += Stretch)
        {
            await using var db = await appDb.OpenAsync(actor, ct);
            await writer.SkipAsync(db, await ReadStretchAsync(table, Math.Min(Stretch, run.Rows - done), ct), ct);
        }

        done = run.Rows;
        var next = ReadStretchAsync(table, Stretch, ct);
        while (await next is { Count: > 0 } rows)
        {
            next = Task.Run(() => ReadStretchAsync(table, Stretch, ct), ct);
            await StillMayAsync(actor, ct);
            await WriteStretchAsync(run.Id, writer, rows, done, actor, ct);
            done += rows.Count;
            progress.Report(new(Share(file), $"{done:N0} rows"));
        }
    }

    private static double Share(FileStream file) => file.Length == 0 ? 1 : Math.Min(1, (double)file.Position / file.Length);

    private static async Task<List<TableRow>> ReadStretchAsync(ITable table, int most, CancellationToken ct)
    {
        var rows = new List<TableRow>(most);
        while (rows.Count < most && await table.ReadAsync(ct) is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Writes a stretch; when the database refuses it, half of it and so on, until the bad row is alone and can be named.</summary>
    private async Task WriteStretchAsync(
        Guid id, IImportWriter writer, List<TableRow> rows, int done, Actor actor, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await WriteOnceAsync(id, done, rows.Count, actor, db => writer.WriteAsync(db, rows, ct), ct);
                return;
            }
            catch (Exception e) when (saving.IsCollision(e))
            {
                if (tries < Tries)
                {
                    continue;
                }
            }

            break;
        }

        if (rows.Count == 1)
        {
            var result = new BatchResult();
            result.Faults.Add(new(rows[0].Line, rows[0].Cells,
                [new(null, "The database refused this row: it repeats a value that must be unique, or refers to something that is gone.")]));
            await WriteOnceAsync(id, done, 1, actor, _ => Task.FromResult(result), ct);
            return;
        }

        var half = rows.Count / 2;
        await WriteStretchAsync(id, writer, [.. rows.Take(half)], done, actor, ct);
        await WriteStretchAsync(id, writer, [.. rows.Skip(half)], done + half, actor, ct);
    }

    private async Task WriteOnceAsync(
        Guid id, int done, int rows, Actor actor, Func<AppDbContext, Task<BatchResult>> write, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.WaitForImportsAsync(ct);
        var result = await write(db);
        var run = await db.Set<ImportRun>().SingleAsync(i => i.Id == id, ct);
        if (run.Rows != done || run.State != ImportState.Running)
        {
            throw new TableException("Another process is reading in the same file.");
        }

        run.Count(rows, result);
        if (result.Changes.Count + result.Faults.Count > 0)
        {
            db.Add(ImportChunk.Of(run, done, result));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>A right that is taken away ends a running import at its next stretch.</summary>
    private async Task StillMayAsync(Actor actor, CancellationToken ct)
    {
        // The administrator's command line has nobody whose rights could end.
        if (actor.UserId != Guid.Empty
            && (await access.FindActorAsync(actor.UserId, actor.WorkspaceId, ct) is not { } now || ImportRules.Refuses(now) is not null))
        {
            throw new RightsEndedException();
        }
    }

    private async Task<Outcome<ImportView>> EndAsync(Guid id, ImportState state, string? message, Actor actor)
    {
        await using var db = await appDb.OpenAsync(actor, CancellationToken.None);
        var run = await db.Set<ImportRun>().SingleAsync(i => i.Id == id);
        var now = clock.GetUtcNow().UtcDateTime;
        run.End(state, message, now);
        if (state == ImportState.Done)
        {
            ImportTrail.Note(db, run, now);
            files.Delete(id);
        }

        await db.SaveChangesAsync();
        return state == ImportState.Failed ? Refusal.Invalid(message!) : ImportView.Of(run);
    }

    private sealed class RightsEndedException() : Exception("The person who started this may not import into this workspace any more.");
}
