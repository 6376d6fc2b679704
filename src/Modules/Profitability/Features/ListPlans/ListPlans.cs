using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>A decision about a customer, in a list.</summary>
internal sealed record PlanOverview(
    Guid Id, Guid CustomerId, string Customer, Guid RunId, PlanOption Option, PlanState State, decimal Expected, string Currency,
    Guid? OwnerId, string OwnerName, DateOnly DueOn, string? Note, string DecidedBy, DateTime DecidedUtc, PlanFollowUp? FollowUp, Guid Version);

/// <summary>What became of a decision by a later run.</summary>
/// <param name="RunId">The later run.</param>
/// <param name="RunName">Its name.</param>
/// <param name="Came">How much of what was expected came: the change of the touched part, measured a sale.</param>
/// <param name="ProfitBefore">Profit as a share of revenue at the decision.</param>
/// <param name="ProfitAfter">The same in the later run.</param>
internal sealed record PlanFollowUp(Guid RunId, string RunName, decimal Came, decimal? ProfitBefore, decimal? ProfitAfter);

/// <summary>The workspace's decisions about customers, the nearest date first, each with what became of it.</summary>
internal sealed class ListPlans(AppDb appDb)
{
    public async Task<Outcome<IReadOnlyList<PlanOverview>>> RunAsync(Guid? customerId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var plans = await db.Set<CustomerPlan>().AsNoTracking().Where(p => !actor.SeesAssignedOnly && (customerId == null || p.CustomerId == customerId))
            .OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(ct);
        var names = await db.Set<Customer>().AsNoTracking()
            .Where(c => db.Set<CustomerPlan>().Any(p => p.CustomerId == c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var followUps = await PlanFollowUps.OfAsync(db, plans, ct);
        return plans.Select(plan => new PlanOverview(
            plan.Id, plan.CustomerId, names.GetValueOrDefault(plan.CustomerId, ""), plan.RunId, plan.Option, plan.State, plan.Expected,
            PlanBaseline.Read(plan.BaselineJson)?.Currency ?? "", plan.OwnerId, plan.OwnerName, plan.DueOn, plan.Note, plan.DecidedBy,
            plan.CreatedUtc, followUps.GetValueOrDefault(plan.Id), plan.Version)).ToList();
    }

    /// <summary>The rows themselves, for pages that mark customers.</summary>
    public async Task<IReadOnlyList<CustomerPlan>> AllAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<CustomerPlan>().AsNoTracking().Where(_ => !actor.SeesAssignedOnly).ToListAsync(ct);
    }
}
