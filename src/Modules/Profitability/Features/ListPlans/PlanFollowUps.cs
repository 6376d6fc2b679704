using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Did it come? Each decision measured against the latest run whose period ends after that of the decision.</summary>
internal static class PlanFollowUps
{
    public static async Task<Dictionary<Guid, PlanFollowUp>> OfAsync(
        AppDbContext db, IReadOnlyList<CustomerPlan> plans, CancellationToken ct)
    {
        var found = new Dictionary<Guid, PlanFollowUp>();
        if (plans.Count == 0 || await db.Set<Run>().AsNoTracking().OrderByDescending(r => r.ToDay).ThenByDescending(r => r.Number)
            .FirstOrDefaultAsync(ct) is not { } latest)
        {
            return found;
        }

        var later = plans.Select(plan => (Plan: plan, Baseline: PlanBaseline.Read(plan.BaselineJson)))
            .Where(pair => pair.Baseline is not null && pair.Baseline.To < latest.ToDay).ToList();
        if (later.Count == 0 || !(await LoadedRun.GetAsync(db, latest.Id, ct)).TryGet(out var run, out _))
        {
            return found;
        }

        foreach (var (plan, baseline) in later)
        {
            if (run.Find(plan.CustomerId) is { } customer && baseline!.CameIn(run, customer, plan.Option) is { } came)
            {
                found[plan.Id] = new PlanFollowUp(
                    latest.Id, latest.Name, came, Share(baseline.Profit, baseline.Revenue), Share(customer.Profit, customer.Revenue));
            }
        }

        return found;
    }

    private static decimal? Share(decimal profit, decimal revenue) => revenue > 0 ? profit / revenue : null;
}
