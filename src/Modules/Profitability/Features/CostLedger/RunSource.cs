using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Sql;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Everything that a run is made from, read at one moment.</summary>
internal sealed record RunSources(
    CostLedgerJob.Input Input, StoredLedger Ledger, IReadOnlyList<KeptFile> Kept, LedgerSources Files, LedgerMapping Mapping, CostModel Model,
    int Estimates, string ModelName, SqlSources? Database = null);

/// <summary>Finds the files, the mapping and the model of a run.</summary>
internal sealed class RunSource(AppDb appDb, LedgerStore store, LedgerSecrets secrets)
{
    public async Task<Outcome<RunSources>> ReadAsync(CostLedgerJob.Input input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<StoredLedger>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == input.LedgerId, ct);
        var model = await db.Set<StoredModel>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == input.ModelId, ct);
        var version = await db.Set<ModelVersion>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.ModelId == input.ModelId && v.Number == input.ModelNumber, ct);
        if (ledger is null || model is null || version is null)
        {
            return Refusal.Invalid("The ledger or the cost model has been deleted meanwhile.");
        }

        if (ModelText.Read(version.ContentJson) is not { } content)
        {
            return Refusal.Invalid("This version of the cost model was written by another release. Save the model again, then start the run.");
        }

        var kept = await db.Set<KeptFile>().AsNoTracking().Where(f => f.LedgerId == ledger.Id).OrderBy(f => f.Id).ToListAsync(ct);
        if (kept.FirstOrDefault(file => !File.Exists(store.PathOf(actor.WorkspaceId, file.Id))) is { } gone)
        {
            return Refusal.Invalid($"The kept file {gone.Name} is not on the disk any more. Add it to a new ledger and run that.");
        }

        SqlSources? database = null;
        if (ledger.Source == SourceKind.Database)
        {
            if (secrets.Read(ledger.ProtectedConnection) is not { } connection || ledger.OrdersQuery is not { } orders)
            {
                return Refusal.Invalid("The connection of this ledger cannot be read any more: the server's keys have changed. Make the ledger again.");
            }

            database = new SqlSources(connection, orders, ledger.EventsQuery, ledger.CustomersQuery);
        }

        return new RunSources(
            input, ledger, kept, SourcesOf(kept), MappingText.Read(ledger.MappingJson), PeriodModel.Of(content, input.From, input.To),
            version.Estimates, model.Name, database);
    }

    /// <summary>The sources of a ledger for reading it again, as when a figure is traced.</summary>
    public LedgerSources SourcesOf(IReadOnlyList<KeptFile> kept)
    {
        return new LedgerSources(All(FileKind.Orders), All(FileKind.Events), All(FileKind.Customers).FirstOrDefault());

        List<LedgerFile> All(FileKind kind) =>
            [.. kept.Where(file => file.Kind == kind).Select(file => new LedgerFile(store.PathOf(file.WorkspaceId, file.Id), file.Name))];
    }

    /// <summary>Whether every file has the size that it was kept with: nobody else may write there, but somebody can.</summary>
    public Task<bool> AreUnchangedAsync(RunSources found, Actor actor, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(found.Kept.All(file =>
            new FileInfo(store.PathOf(actor.WorkspaceId, file.Id)) is { Exists: true } there && there.Length == file.Bytes));
    }
}
