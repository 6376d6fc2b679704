using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Models;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Sql;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>What <c>entente profit run</c> is given.</summary>
/// <param name="Sources">The ledger's files.</param>
/// <param name="Activities">Table of activities; null where the model has them.</param>
/// <param name="Pools">Table of pools.</param>
/// <param name="Model">Model file.</param>
/// <param name="Rates">Table of currency rates.</param>
/// <param name="Format">How the files are written, where the command line says so.</param>
/// <param name="From">First day, where the command line says so.</param>
/// <param name="To">Last day.</param>
/// <param name="Out">Folder of the results.</param>
/// <param name="HasFingerprint">Whether to compute a fingerprint of the ledger.</param>
/// <param name="Database">The database that has the ledger; null where files do.</param>
internal sealed record GivenRun(
    LedgerSources Sources,
    LedgerFile? Activities,
    LedgerFile? Pools,
    LedgerFile? Model,
    LedgerFile? Rates,
    LedgerFormat? Format,
    DateOnly? From,
    DateOnly? To,
    string Out,
    bool HasFingerprint,
    SqlSources? Database = null);

/// <summary>Costs files without a database and writes the results into a folder.</summary>
internal sealed class RunGivenFiles
{
    private const string Nothing = "Nothing was costed and nothing was written.";

    public Outcome<WrittenRun> Run(GivenRun given, IProgress<LedgerProgress>? progress, CancellationToken ct)
    {
        if (!ModelOf(given).TryGet(out var file, out var refusal))
        {
            return refusal;
        }

        using var folder = OutputFolder.Open(given.Out);
        Outcome<LedgerRunResult> outcome;
        using (var unassigned = folder.Create("unassigned.csv"))
        {
            outcome = given.Database is { } database
                ? new SqlLedgerRun(database, file.Model, file.Mapping, unassigned).RunAsync(ct).GetAwaiter().GetResult()
                : new LedgerRun(
                    new LedgerRunInput(given.Sources, file.Model, file.Mapping, unassigned, HasFingerprint: given.HasFingerprint), progress).Run(ct);
        }

        return outcome.TryGet(out var run, out refusal) ? Written(run, folder, ct) : refusal;
    }

    private static WrittenRun Written(LedgerRunResult run, OutputFolder folder, CancellationToken ct)
    {
        // The tables are the longest pieces: they are written beside the others.
        var (table, points) = (folder.Create("customers.csv"), folder.Create("whale.csv"));
        var ranked = new TaskCompletionSource<WhaleCurve>();
        var tables = Task.Run(
            () =>
            {
                CustomersCsv.Write(run.Result, table);
                WhaleCsv.Write(ranked.Task.GetAwaiter().GetResult(), points);
            },
            CancellationToken.None);
        WhaleCurve curve;
        RunReport report;
        try
        {
            curve = WhaleCurve.Of(run.Result, run.Customers.NameOf);
            ranked.SetResult(curve);
            report = RunReport.Of(run, curve);
            RunPictures.Write(run.Result, curve, folder);
            folder.Write("reconciliation.json", RunReportJson.Write(report));
        }
        catch (Exception e)
        {
            ranked.TrySetException(e);
            throw;
        }
        finally
        {
            Task.WhenAny(tables).Wait(CancellationToken.None);
        }

        tables.GetAwaiter().GetResult();
        ct.ThrowIfCancellationRequested();
        folder.Finish();
        return new WrittenRun(run, curve, report);
    }

    /// <summary>The model out of tables, model file and what the command line adds.</summary>
    internal static Outcome<CostModelFile> ModelOf(GivenRun given)
    {
        var problems = new LedgerProblems();
        var activities = given.Activities is { } activityTable ? ModelTables.Activities(activityTable, problems) : [];
        var pools = given.Pools is { } poolTable ? ModelTables.Pools(poolTable, problems) : [];
        var rates = given.Rates is { } rateTable ? ModelTables.Rates(rateTable, problems) : [];
        if (problems.Any)
        {
            return problems.ToRefusal(Nothing);
        }

        ModelFile? file = null;
        if (given.Model is { } model && !CostModelJson.Parse(File.ReadAllText(model.Path)).TryGet(out file, out var refusal))
        {
            return refusal;
        }

        if (!ModelAssembly.Of(pools, activities, file).TryGet(out var whole, out refusal))
        {
            return refusal;
        }

        var mapping = whole.Mapping with { Format = given.Format ?? whole.Mapping.Format, Rates = [.. whole.Mapping.Rates, .. rates] };
        return new CostModelFile(whole.Model with { From = given.From ?? whole.Model.From, To = given.To ?? whole.Model.To }, mapping);
    }
}

/// <summary>A run whose files are in place.</summary>
internal sealed record WrittenRun(LedgerRunResult Run, WhaleCurve Curve, RunReport Report);
