using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>Sets a prepared file going, as a trial or in earnest; a stopped import goes on where it stands.</summary>
public sealed class StartImport(AppDb appDb, ImportFiles files, ImportTypes types, JobQueue jobs, TimeProvider clock)
{
    /// <summary>As a job of the server.</summary>
    public async Task<Outcome<ImportView>> RunAsync(Guid id, bool isTrial, Actor actor, CancellationToken ct)
    {
        Job? job = null;
        var begun = await BeginAsync(id, isTrial, actor, (db, run) => job = jobs.Add(
            db, actor, ImportJob.KindName, $"{(isTrial ? "Check" : "Import")} {run.FileName}", new ImportJob.Input(id)), ct);
        if (job is not null && begun.IsDone)
        {
            jobs.Wake(job);
        }

        return begun;
    }

    /// <summary>For a door that runs it itself, at once.</summary>
    public Task<Outcome<ImportView>> BeginAsync(Guid id, bool isTrial, Actor actor, CancellationToken ct) =>
        BeginAsync(id, isTrial, actor, (_, _) => null, ct);

    private async Task<Outcome<ImportView>> BeginAsync(
        Guid id, bool isTrial, Actor actor, Func<AppDbContext, ImportRun, Job?> queue, CancellationToken ct)
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

        if (!(run.MayBePrepared || (run.MayGoOn && !isTrial)) || types.Find(run.Type) is not { } type)
        {
            return Refusal.Conflict("This import cannot be started: it runs, or it is done.");
        }

        if (ImportRules.FindBreach(type, run) is { } breach)
        {
            return breach;
        }

        await using var file = files.Open(id);
        if (file is null)
        {
            return Refusal.Conflict(ImportRules.NoFile);
        }

        return await SaveAsync(db, run, isTrial, queue, ct);
    }

    private async Task<Outcome<ImportView>> SaveAsync(
        AppDbContext db, ImportRun run, bool isTrial, Func<AppDbContext, ImportRun, Job?> queue, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!run.MayGoOn)
        {
            await db.Set<ImportChunk>().Where(c => c.ImportId == run.Id).ExecuteDeleteAsync(ct);
        }

        run.Begin(isTrial, queue(db, run)?.Id, now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return Refusal.Conflict("Somebody else started this import at the same moment.");
        }

        await transaction.CommitAsync(ct);
        await RememberAsync(db, run, now, ct);
        return ImportView.Of(run);
    }

    /// <summary>For the next file with the same columns; when two begin at once, either choice will do.</summary>
    private static async Task RememberAsync(AppDbContext db, ImportRun run, DateTime now, CancellationToken ct)
    {
        var header = ImportColumns.Hash([.. ImportColumns.Read(run.ColumnsJson).Select(c => c.Header)]);
        var remembered = await db.Set<RememberedColumns>().SingleOrDefaultAsync(r => r.Type == run.Type && r.Header == header, ct);
        if (remembered is null)
        {
            remembered = RememberedColumns.Of(run, header);
            db.Add(remembered);
        }

        remembered.Hold(run, now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>The job that reads a file in.</summary>
internal sealed class ImportJob(RunImport run, ImportTypes types) : IJobHandler
{
    public const string KindName = "imports.run";

    public string Kind => KindName;

    public string CancelledMessage => "Stopped. What was read in until then is in: go on, or undo it, on the import's page.";

    /// <summary>The import's own page is where it is set going again.</summary>
    public bool MayRetry => false;

    public bool IsLong => true;

    public async Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        var id = JsonSerializer.Deserialize<Input>(inputJson)!.ImportId;
        return (await run.RunAsync(id, actor, progress, ct)).TryGet(out var import, out var refusal)
            ? new JobResult(ImportWords.Result(import, types.Find(import.Type)), $"imports/{id}")
            : refusal;
    }

    /// <summary>What the job stores about itself.</summary>
    public sealed record Input(Guid ImportId);
}
