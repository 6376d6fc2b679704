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

    public async Task<Outcome<HandoverPlanView>> RunAsync(Guid auditId, Guid planId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        return await HandoverPlanView.FindAsync(db, stored.Report, auditId, planId, ct) is { } plan
            ? plan : Refusal.NotFound("handover plan");
    }
}

/// <summary>Deletes a handover plan with its introductions.</summary>
internal sealed class DeleteHandoverPlan(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid auditId, Guid planId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out _, out var hidden))
        {
            return hidden;
        }

        var plan = await db.Set<HandoverPlan>().SingleOrDefaultAsync(p => p.AuditId == auditId && p.Id == planId, ct);
        if (plan is null)
        {
            return Refusal.NotFound("handover plan");
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
