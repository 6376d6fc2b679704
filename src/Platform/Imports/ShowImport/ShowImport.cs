using Entente.Platform.Access;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>The first rows of a file, as they would be read in.</summary>
public sealed record ImportPreview(IReadOnlyList<string> Sheets, IReadOnlyList<PreviewRow> Rows, string? Problem);

/// <summary>A row of the file and what is wrong with it by itself.</summary>
public sealed record PreviewRow(long Line, IReadOnlyList<string> Cells, IReadOnlyList<RowProblem> Problems);

/// <summary>One import: what is known of it, the first rows of its file, its bad rows.</summary>
public sealed class ShowImport(AppDb appDb, ImportFiles files, ImportTypes types, TimeProvider clock)
{
    private const int RowsShown = 10;
    private const int LettersShown = 200;

    public async Task<Outcome<ImportView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var run = await db.Set<ImportRun>().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (run is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("import");
        }

        await SettleAsync(db, run, ct);
        return ImportView.Of(run);
    }

    public async Task<ImportPreview> PreviewAsync(ImportView import, CancellationToken ct)
    {
        await using var file = files.Open(import.Id);
        if (file is null || types.Find(import.Type) is not { } type)
        {
            return new([], [], ImportRules.NoFile);
        }

        try
        {
            var sheets = await TableFile.SheetsAsync(file, import.Shape, ct);
            file.Position = 0;
            await using var table = await TableFile.OpenAsync(file, import.Shape, ct);
            var plan = RunImport.PlanOf(import.Columns, import.MatchBy, import.Mode, import.ClearsEmpty, isTrial: true, import.Shape);
            var rows = new List<PreviewRow>();
            while (rows.Count < RowsShown && await table.ReadAsync(ct) is { } row)
            {
                rows.Add(new(
                    row.Line, [.. row.Cells.Select(cell => cell.Length > LettersShown ? cell[..LettersShown] + "…" : cell)],
                    row.Fault is { } fault ? [new(null, fault)] : type.Check(plan, row.Cells)));
            }

            return new(sheets, rows, null);
        }
        catch (TableException e)
        {
            return new([], [], e.Message);
        }
    }

    /// <summary>The first bad rows.</summary>
    public async Task<IReadOnlyList<RowFault>> FaultsAsync(Guid id, int most, Actor actor, CancellationToken ct)
    {
        var faults = new List<RowFault>();
        await using var db = await appDb.OpenAsync(actor, ct);
        var chunks = db.Set<ImportChunk>().AsNoTracking().Where(c => c.ImportId == id && c.Bad > 0 && !actor.SeesAssignedOnly).OrderBy(c => c.Number);
        await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(chunk.ReadFaults().Take(most - faults.Count));
            if (faults.Count >= most)
            {
                break;
            }
        }

        return faults;
    }

    /// <summary>A job that ended without a word (cancelled while it waited, or by a fault) leaves its import where it stands.</summary>
    private async Task SettleAsync(AppDbContext db, ImportRun run, CancellationToken ct)
    {
        if (run.State is not (ImportState.Running or ImportState.Undoing) || run.JobId is not { } jobId
            || await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, ct) is not { State: JobState.Failed or JobState.Cancelled } job)
        {
            return;
        }

        var state = run.State == ImportState.Undoing ? ImportState.Done : job.State == JobState.Cancelled ? ImportState.Stopped : ImportState.Failed;
        run.End(state, job.Message, clock.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else looked at the same moment and settled it.
            await db.Entry(run).ReloadAsync(ct);
        }
    }
}
