using System.Globalization;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>
/// Undoes a whole import, as a job: added records go, changed ones get their former values. When anybody worked on one of
/// them since, nothing is undone and the list of them is the answer.
/// </summary>
public sealed class UndoImport(AppDb appDb, ImportTypes types, ImportFiles files, JobQueue jobs, TimeProvider clock)
{
    private const int MostListed = 100;

    public async Task<Outcome<ImportView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        Job? job = null;
        var begun = await BeginAsync(id, actor, (db, run) => job = jobs.Add(
            db, actor, UndoImportJob.KindName, $"Undo {run.FileName}", new ImportJob.Input(id)), ct);
        if (job is not null && begun.IsDone)
        {
            jobs.Wake(job);
        }

        return begun;
    }

    /// <summary>At once, for a door that waits.</summary>
    public async Task<Outcome<ImportView>> RunNowAsync(Guid id, Actor actor, IProgress<JobStep> progress, CancellationToken ct) =>
        (await BeginAsync(id, actor, (_, _) => null, ct)).TryGet(out _, out var refusal)
            ? await WorkAsync(id, actor, progress, ct) : refusal;

    /// <summary>What the job does.</summary>
    internal async Task<Outcome<ImportView>> WorkAsync(Guid id, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var run = await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (run is not { State: ImportState.Undoing } || types.Find(run.Type) is not { } type)
        {
            return Refusal.Conflict("This import is not waiting to be undone.");
        }

        var numbers = await db.Set<ImportChunk>().Where(c => c.ImportId == id).OrderByDescending(c => c.Number).Select(c => c.Number).ToListAsync(ct);
        var reversal = type.Reversal;
        if (await FindObstaclesAsync(db, id, numbers, reversal, progress, ct) is { Count: > 0 } obstacles)
        {
            return await RefuseAsync(id, obstacles, actor);
        }

        for (var place = 0; place < numbers.Count; place++)
        {
            await UndoStretchAsync(id, numbers[place], reversal, actor, ct);
            progress.Report(new(0.3 + (0.7 * (place + 1) / numbers.Count), $"{place + 1} of {numbers.Count} stretches undone"));
        }

        return await EndAsync(id, ImportState.Undone, null, actor);
    }

    private async Task<Outcome<ImportView>> BeginAsync(Guid id, Actor actor, Func<AppDbContext, ImportRun, Job?> queue, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<ImportRun>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } run)
        {
            return Refusal.NotFound("import");
        }

        if (!run.MayBeUndone)
        {
            return Refusal.Conflict("There is nothing to undo: this import has changed nothing, it runs, or it is undone already.");
        }

        run.BeginUndo(queue(db, run)?.Id);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale("import");
        }

        return ImportView.Of(run);
    }

    private static async Task<IReadOnlyList<string>> FindObstaclesAsync(
        AppDbContext db, Guid id, List<int> numbers, Records.IImportReversal reversal, IProgress<JobStep> progress, CancellationToken ct)
    {
        var obstacles = new List<string>();
        for (var place = 0; place < numbers.Count && obstacles.Count < MostListed; place++)
        {
            var number = numbers[^(place + 1)];
            var chunk = await db.Set<ImportChunk>().AsNoTracking().SingleAsync(c => c.ImportId == id && c.Number == number, ct);
            obstacles.AddRange(await reversal.FindObstaclesAsync(db, chunk.ReadChanges(), ct));
            db.ChangeTracker.Clear();
            progress.Report(new(0.3 * (place + 1) / numbers.Count, "Looking for later changes"));
        }

        return obstacles;
    }

    /// <summary>One transaction; the stretch is marked as undone by its going.</summary>
    private async Task UndoStretchAsync(Guid id, int number, Records.IImportReversal reversal, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.WaitForImportsAsync(ct);
        var chunk = await db.Set<ImportChunk>().SingleAsync(c => c.ImportId == id && c.Number == number, ct);
        await reversal.UndoAsync(db, chunk.ReadChanges(), ct);
        db.Remove(chunk);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<Outcome<ImportView>> RefuseAsync(Guid id, IReadOnlyList<string> obstacles, Actor actor)
    {
        var count = obstacles.Count >= MostListed ? "Many records" : obstacles.Count == 1 ? "One record"
            : $"{obstacles.Count.ToString(CultureInfo.InvariantCulture)} records";
        var message = $"Nothing was undone. {count} of this import would lose what was done since:\n{string.Join('\n', obstacles.Take(20))}";
        await EndAsync(id, ImportState.Done, message, actor);
        return Refusal.Conflict(message);
    }

    private async Task<Outcome<ImportView>> EndAsync(Guid id, ImportState state, string? message, Actor actor)
    {
        await using var db = await appDb.OpenAsync(actor, CancellationToken.None);
        var run = await db.Set<ImportRun>().SingleAsync(i => i.Id == id);
        var now = clock.GetUtcNow().UtcDateTime;
        run.End(state, message, now);
        if (state == ImportState.Undone)
        {
            ImportTrail.NoteUndone(db, run, now);
            files.Delete(id);
        }

        await db.SaveChangesAsync();
        return ImportView.Of(run);
    }
}

internal sealed class UndoImportJob(UndoImport undo, ImportTypes types) : IJobHandler
{
    public const string KindName = "imports.undo";

    public string Kind => KindName;

    public string CancelledMessage => "Stopped. A part of the import may be undone: undo it again to finish.";

    public bool MayRetry => false;

    public bool IsLong => true;

    public async Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        var id = JsonSerializer.Deserialize<ImportJob.Input>(inputJson)!.ImportId;
        return (await undo.WorkAsync(id, actor, progress, ct)).TryGet(out var import, out var refusal)
            ? new JobResult(ImportWords.Result(import, types.Find(import.Type)), $"imports/{id}")
            : refusal;
    }
}
