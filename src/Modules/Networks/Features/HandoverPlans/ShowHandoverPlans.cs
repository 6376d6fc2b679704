using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>The handover plans of an audit, the newest first.</summary>
internal sealed record HandoverPlanList(IReadOnlyList<HandoverPlanView> Plans);

/// <summary>Shows the handover plans of an audit.</summary>
internal sealed class ShowHandoverPlans(AppDb appDb)
{
    public async Task<Outcome<HandoverPlanList>> ListAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal)
            ? new HandoverPlanList(await HandoverPlanView.ListAsync(db, stored.Report, auditId, ct)) : refusal;
    }

    public async Task<Outcome<HandoverPlanView>> RunAsync(Guid planId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var auditId = await db.Set<HandoverPlan>().Where(p => p.Id == planId).Select(p => (Guid?)p.AuditId).SingleOrDefaultAsync(ct);
        if (auditId is null)
        {
            return Refusal.NotFound("handover plan");
        }

        return (await StoredReport.GetAsync(db, auditId.Value, ct)).TryGet(out var stored, out var refusal)
            ? (await HandoverPlanView.FindAsync(db, stored.Report, planId, ct))! : refusal;
    }

    /// <summary>The plan of an introduction.</summary>
    public async Task<Outcome<HandoverPlanView>> OfIntroductionAsync(Guid introductionId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var planId = await db.Set<PlannedIntroduction>().Where(i => i.Id == introductionId).Select(i => (Guid?)i.PlanId).SingleOrDefaultAsync(ct);
        return planId is { } plan ? await RunAsync(plan, actor, ct) : Refusal.NotFound("introduction");
    }
}

/// <summary>Deletes a handover plan with its introductions.</summary>
internal sealed class DeleteHandoverPlan(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid planId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var plan = await db.Set<HandoverPlan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null)
        {
            return Refusal.NotFound("handover plan");
        }

        if (!(await StoredReport.GetAsync(db, plan.AuditId, ct)).TryGet(out _, out var hidden))
        {
            return hidden;
        }

        if (actor.Lacks(Permission.Edit, "delete handover plans") is { } forbidden)
        {
            return forbidden;
        }

        if (plan.Version != seen)
        {
            return Refusal.Stale("handover plan");
        }

        db.Remove(plan);
        return await saving.TrySaveAsync(db, "handover plan", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
