using System.Data.Common;
using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage.Postgres;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>Queries that give a ledger's tables, with the columns that files have.</summary>
internal sealed record SqlSources(string Connection, string Orders, string? Events, string? Customers);

/// <summary>
/// The same run from tables of a PostgreSQL database. What is summed is sent as SQL, so that only totals of each customer
/// travel; the database may be larger than this machine, partitioned or sharded.
/// </summary>
internal sealed class SqlLedgerRun(SqlSources sources, CostModel model, LedgerMapping mapping, Stream? unmatchedFile = null)
{
    internal async Task<Outcome<LedgerRunResult>> RunAsync(CancellationToken ct)
    {
        try
        {
            await using var database = await LedgerDatabase.OpenAsync(sources.Connection, ct);
            return await RunAsync(database, ct);
        }
        catch (DbException e)
        {
            return Refusal.Invalid($"The database refused: {e.Message} Nothing was costed and nothing was written.");
        }
        catch (ArgumentException e) when (e.Source?.StartsWith("Npg", StringComparison.Ordinal) == true)
        {
            return Refusal.Invalid($"The connection string cannot be read: {e.Message}");
        }
        catch (OverflowException)
        {
            return Refusal.Invalid("The sums of this ledger leave the range of exact sums (922 trillion). Use a larger unit of money.");
        }
    }

    private async Task<Outcome<LedgerRunResult>> RunAsync(LedgerDatabase database, CancellationToken ct)
    {
        using var unmatched = new UnmatchedRows(unmatchedFile);
        var job = new LedgerJob(new LedgerSources([], []), model, mapping, unmatched);
        var customers = sources.Customers is null ? null : await SqlCustomers.ReadAsync(database, sources.Customers, mapping.Customers, job.Problems, ct);
        var tally = new Tally(job.Layout, customers?.Ids);
        await SqlOrders.SumAsync(database, sources.Orders, job, tally, ct);
        if (sources.Events is { } events)
        {
            await SqlEvents.SumAsync(database, events, job, tally, ct);
        }

        unmatched.Finish();
        return job.Problems.Any
            ? job.Problems.ToRefusal("Nothing was costed and nothing was written.")
            : MergedTallies.Of(job, [tally], customers).ToResult(unmatched, hash: null);
    }

    internal static int NumberOf(Tally tally, string? id)
    {
        var bytes = Encoding.UTF8.GetBytes(id ?? "");
        return tally.NumberOf(IdKey.Of(bytes), bytes);
    }
}
