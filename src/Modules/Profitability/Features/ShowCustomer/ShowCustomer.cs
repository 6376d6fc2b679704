using Entente.Methods.Costing;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>One customer of a run: its statement, what makes it dear, what can be done, what was decided, how it got here.</summary>
internal sealed class ShowCustomer(AppDb appDb, ListPlans plans, IDirectory directory)
{
    /// <summary>More runs than this say no more in a chart.</summary>
    private const int MostRuns = 12;

    public async Task<Outcome<CustomerOnPage>> RunAsync(
        Guid runId, Guid customerId, OptionAssumptions? assumptions, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await LoadedRun.GetAsync(db, runId, ct)).TryGet(out var run, out var refusal))
        {
            return refusal;
        }

        if (run.Find(customerId) is not { } customer)
        {
            return Refusal.NotFound("customer");
        }

        var tests = await db.Set<DepartureTests>().AsNoTracking().SingleOrDefaultAsync(t => t.CustomerId == customerId, ct);
        var decided = await plans.RunAsync(customerId, actor, ct);
        return new CustomerOnPage(
            run, customer, assumptions ?? new OptionAssumptions(), decided.Value, tests, await HistoryAsync(db, run, customerId, ct), actor)
        {
            Organisation = run.Info(customer).OrganisationId is { } organisation
                && await directory.FindOrganisationsAsync(db, [organisation], ct) is [var found] ? found : null,
        };
    }

    /// <summary>One run for each period, the latest made; from the stored rows, costed by their own models.</summary>
    private static async Task<List<CustomerHistoryPoint>> HistoryAsync(AppDbContext db, LoadedRun shown, Guid customerId, CancellationToken ct)
    {
        var runs = await (
            from costed in db.Set<CostedCustomer>().AsNoTracking()
            join run in db.Set<Run>().AsNoTracking() on costed.RunId equals run.Id
            where costed.CustomerId == customerId
            select run).ToListAsync(ct);
        var points = new List<CustomerHistoryPoint>();
        foreach (var run in runs.Where(r => r.ToDay <= shown.Run.ToDay).GroupBy(r => (r.FromDay, r.ToDay))
            .Select(same => same.FirstOrDefault(r => r.Id == shown.Run.Id) ?? same.MaxBy(r => r.Number)!)
            .OrderByDescending(r => r.ToDay).Take(MostRuns))
        {
            var loaded = run.Id == shown.Run.Id ? shown : (await LoadedRun.GetAsync(db, run.Id, ct)).TryGet(out var found, out _) ? found : null;
            if (loaded?.Find(customerId) is { } customer)
            {
                points.Add(new CustomerHistoryPoint(
                    run.Id, run.Name, run.FromDay, run.ToDay, customer.Revenue, customer.NetMargin, customer.CostToServe, customer.Orders, run.Currency));
            }
        }

        points.Reverse();
        return points;
    }
}
