using System.Text.Json;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Sql;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// The job that costs a ledger. It reads the kept files once, computes apart from the database, and writes the run by one
/// transaction at the end: killed, cancelled or refused before that, it leaves everything as it was.
/// </summary>
internal sealed class CostLedgerJob(RunSource source, RunIntake intake, LedgerStore store) : IJobHandler
{
    public const string KindName = "profitability.run";

    private const double ReadUntil = 0.9;

    public string Kind => KindName;

    public static string InputOf(Input input) => JsonSerializer.Serialize(input);

    public async Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        if (actor.Lacks(Permission.RunAnalyses, "cost ledgers") is { } forbidden)
        {
            return forbidden;
        }

        var input = JsonSerializer.Deserialize<Input>(inputJson)!;
        progress.Report(new(0, "Finding the files"));
        if (!(await source.ReadAsync(input, actor, ct)).TryGet(out var found, out var missing))
        {
            return missing;
        }

        var runId = Guid.CreateVersion7();
        var path = store.UnassignedPathOf(actor.WorkspaceId, runId);
        try
        {
            var outcome = await CostAsync(found, runId, path, actor, progress, ct);
            if (!outcome.IsDone)
            {
                File.Delete(path);
            }

            return outcome;
        }
        catch (IOException e) when (LedgerStore.IsFull(e))
        {
            File.Delete(path);
            return Refusal.Invalid("The disk is full. Nothing was costed, and the earlier runs are as they were. Free some space, then try again.");
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private async Task<Outcome<JobResult>> CostAsync(
        RunSources found, Guid runId, string path, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        Outcome<LedgerRunResult> costed;
        await using (var unassigned = store.CreateUnassigned(path))
        {
            costed = await ReadAsync(found, unassigned, progress, ct);
        }

        if (!costed.TryGet(out var result, out var refusal))
        {
            return WithRows(refusal);
        }

        if (!await source.AreUnchangedAsync(found, actor, ct))
        {
            return Refusal.Conflict("A file of the ledger changed while it was read. Nothing was costed: start the run again.");
        }

        progress.Report(new(ReadUntil, "Writing the run"));
        return (await intake.TakeAsync(runId, found, result, actor, ct)).TryGet(out var run, out var notTaken)
            ? new JobResult(run.Says, ProfitPaths.Run(run.Id))
            : notTaken;
    }

    private static async Task<Outcome<LedgerRunResult>> ReadAsync(
        RunSources found, Stream unassigned, IProgress<JobStep> progress, CancellationToken ct)
    {
        if (found.Database is { } database)
        {
            progress.Report(new(0.05, "The database adds up its rows"));
            return await new SqlLedgerRun(database, found.Model, found.Mapping, unassigned).RunAsync(ct);
        }

        var reading = new LedgerRun(
            new LedgerRunInput(found.Files, found.Model, found.Mapping, unassigned, HasFingerprint: true), new Reading(progress));
        return await Task.Run(() => reading.Run(ct), ct);
    }

    /// <summary>A job has only words: the first bad rows are part of them.</summary>
    private static Refusal WithRows(Refusal refusal)
    {
        const int mostRows = 12;
        var rows = refusal.Errors.Take(mostRows).Select(error => $"{error.Field}: {error.Message}");
        return refusal.Errors.Count == 0 ? refusal : Refusal.Invalid($"{refusal.Message} {string.Join(" ", rows)}".Trim());
    }

    /// <summary>What the job stores about itself.</summary>
    public sealed record Input(string Name, Guid LedgerId, Guid ModelId, int ModelNumber, DateOnly? From, DateOnly? To);

    private sealed class Reading(IProgress<JobStep> job) : IProgress<LedgerProgress>
    {
        public void Report(LedgerProgress value)
        {
            var part = value.BytesAll == 0 ? 0 : (double)value.BytesRead / value.BytesAll;
            job.Report(new(part * ReadUntil, $"{LedgerWords.Size(value.BytesRead)} of {LedgerWords.Size(value.BytesAll)} read"));
        }
    }
}
