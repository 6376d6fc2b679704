using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>The ledger rows behind a customer's figure.</summary>
/// <param name="Run">The run.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Activity">The activity that was asked for; null for the orders.</param>
/// <param name="Rows">The first rows, and how many there are.</param>
internal sealed record CustomerTrace(LoadedRun Run, CustomerResult Customer, Activity? Activity, TracedRows Rows);

/// <summary>Traces a figure down to its rows by reading the kept files once more.</summary>
internal sealed class TraceCustomer(AppDb appDb, RunSource source, LedgerStore store)
{
    public const int Most = 500;

    /// <param name="runId">The run.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="activity">Key of an activity that is counted from events; null or empty for the order lines.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Outcome<CustomerTrace>> RunAsync(Guid runId, Guid customerId, string? activity, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await LoadedRun.GetAsync(db, runId, ct)).TryGet(out var run, out var missing))
        {
            return missing;
        }

        if (run.Find(customerId) is not { } customer)
        {
            return Refusal.NotFound("customer");
        }

        var chosen = string.IsNullOrEmpty(activity) ? null : run.Model.Activities.FirstOrDefault(a => a.Name == activity);
        if (chosen is null && !string.IsNullOrEmpty(activity))
        {
            return Refusal.NotFound("activity");
        }

        var ledger = await db.Set<StoredLedger>().AsNoTracking().SingleAsync(l => l.Id == run.Run.LedgerId, ct);
        if (ledger.Source == SourceKind.Database)
        {
            return Refusal.Conflict("The rows of this ledger are in your database. Ask it for the rows of this customer.");
        }

        var kept = await db.Set<KeptFile>().AsNoTracking().Where(f => f.LedgerId == ledger.Id).OrderBy(f => f.Id).ToListAsync(ct);
        if (kept.FirstOrDefault(file => !File.Exists(store.PathOf(actor.WorkspaceId, file.Id))) is { } gone)
        {
            return Refusal.Conflict($"The kept file {gone.Name} is not on this server any more, so its rows cannot be shown.");
        }

        var (sources, mapping) = (source.SourcesOf(kept), MappingText.Read(ledger.MappingJson));
        var rows = await Task.Run(
            () => chosen is { Source: DriverSource.Events }
                ? LedgerTrace.Events(sources, mapping, customer.Id, chosen.Name, Most, ct)
                : LedgerTrace.Orders(sources, mapping, customer.Id, Most, ct), ct);
        return new CustomerTrace(run, customer, chosen, rows);
    }
}
