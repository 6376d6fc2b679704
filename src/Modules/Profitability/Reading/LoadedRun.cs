using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Reading;

/// <summary>Who a costed customer is.</summary>
internal sealed record CustomerInfo(
    Guid Id, string Key, string Name, string? Segment, string? Manager, string? Country, DateOnly? Since, Guid? OrganisationId);

/// <summary>A run as pages need it: costed anew from its stored sums, so that every figure comes from the same method.</summary>
internal sealed class LoadedRun
{
    private readonly Dictionary<string, CustomerInfo> _infos;
    private readonly Dictionary<Guid, CustomerResult> _byId;

    private LoadedRun(Run run, RunContent content, CostingResult result, Dictionary<string, CustomerInfo> infos)
    {
        (Run, Content, Result, _infos) = (run, content, result, infos);
        _byId = result.Customers.ToDictionary(customer => infos[customer.Id].Id);
        Reconciliation = Reconciliation.Of(result, content.LedgerRevenue, content.LedgerCogs);
    }

    public Run Run { get; }

    public RunContent Content { get; }

    public CostingResult Result { get; }

    public CostModel Model => Result.Model;

    public Reconciliation Reconciliation { get; }

    public string Currency => Run.Currency;

    public string Period => Days.Period(Run.FromDay, Run.ToDay);

    public CustomerInfo Info(CustomerResult customer) => _infos[customer.Id];

    public CustomerInfo Info(string key) => _infos[key];

    public CustomerResult? Find(Guid customerId) => _byId.TryGetValue(customerId, out var found) ? found : null;

    public CustomerActivities Activities(CustomerResult customer) => CustomerActivities.Of(customer, Model.Activities.Count);

    public CostDrivers Drivers() => new(Result.Customers.Select(Activities));

    public CustomerFigures Figures(CustomerResult customer) =>
        new(customer.Id, customer.Revenue, customer.NetMargin, customer.CostToServe, Info(customer).Name);

    /// <summary>
    /// Not found, or of a shape that this release does not read. A run shows the whole portfolio, so it is not there for
    /// members who see their assigned relationships only.
    /// </summary>
    public static async Task<Outcome<LoadedRun>> GetAsync(AppDbContext db, Guid runId, CancellationToken ct)
    {
        var run = await db.Set<Run>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == runId, ct);
        if (run is null || db.SeesAssignedOnly)
        {
            return Refusal.NotFound("run");
        }

        var stored = await db.Set<RunFigures>().AsNoTracking().SingleOrDefaultAsync(f => f.RunId == runId, ct);
        var rows = await (
            from costed in db.Set<CostedCustomer>().AsNoTracking()
            join customer in db.Set<Customer>().AsNoTracking() on costed.CustomerId equals customer.Id
            where costed.RunId == runId
            orderby costed.Rank
            select new StoredRow(
                new CustomerInfo(
                    customer.Id, customer.Key, costed.Name, costed.Segment, costed.Manager, costed.Country, customer.Since, customer.OrganisationId),
                costed.FiguresJson)).ToListAsync(ct);
        return stored is not null && RunContent.Read(stored.Format, stored.FiguresJson) is { } content && Rebuild(run, content, rows) is { } loaded
            ? loaded
            : Refusal.Conflict("This run was made by another release and cannot be shown. Run the ledger again.");
    }

    private static LoadedRun? Rebuild(Run run, RunContent content, List<StoredRow> rows)
    {
        if (ModelText.Read(content.Model) is not { } model)
        {
            return null;
        }

        var layout = new LedgerLayout(model, content.Discounts);
        var cells = new long[(rows.Count + 1) * layout.Width];
        for (var at = 0; at <= rows.Count; at++)
        {
            var of = at < rows.Count ? JsonSerializer.Deserialize<long[]>(rows[at].Cells) ?? [] : content.Unassigned;
            if (of.Count != layout.Width)
            {
                return null;
            }

            of.ToArray().CopyTo(cells.AsSpan(at * layout.Width));
        }

        var totals = new LedgerTotals(layout, [.. rows.Select(row => row.Info.Key)], cells);
        return new LoadedRun(run, content, CostingResult.Of(model, totals), rows.ToDictionary(row => row.Info.Key, row => row.Info));
    }

    private sealed record StoredRow(CustomerInfo Info, string Cells);
}
