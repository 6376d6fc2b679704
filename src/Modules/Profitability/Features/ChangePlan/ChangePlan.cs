using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>How far a decision is. What was decided and expected stays as it was: it is what is measured.</summary>
internal sealed record ChangePlanInput
{
    [EnumDataType(typeof(PlanState), ErrorMessage = "Choose a state.")]
    public PlanState State { get; set; }

    public Guid? OwnerId { get; set; }

    [Required(ErrorMessage = "Give the day until which it is done, such as 2026-03-31.")]
    public DateOnly? DueOn { get; set; }

    [PlainText(CustomerPlan.LongestNote, IsMultiline = true)]
    public string? Note { get; set; }
}

/// <summary>Carries a decision on: its state, owner, date and note.</summary>
internal sealed class ChangePlan(AppDb appDb, PlanTasks tasks, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid planId, Guid seen, ChangePlanInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var plan = await db.Set<CustomerPlan>().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("decision");
        }

        if (actor.Lacks(Permission.Edit, "change decisions") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (plan.Version != seen)
        {
            return Refusal.Stale("decision");
        }

        if (!(await OwnerAsync(db, plan, input, actor, ct)).TryGet(out var owner, out var nobody))
        {
            return nobody;
        }

        plan.Carry(input.State, owner.Id, owner.Name, input.DueOn!.Value, input.Note);
        await tasks.FollowAsync(db, actor, plan, ct);
        return await saving.TrySaveAsync(db, "decision", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    /// <summary>An owner who has left keeps what was theirs until somebody else takes it.</summary>
    private static async Task<Outcome<PlanOwner>> OwnerAsync(
        AppDbContext db, CustomerPlan plan, ChangePlanInput input, Actor actor, CancellationToken ct) =>
        input.OwnerId is null || input.OwnerId == plan.OwnerId
            ? new PlanOwner(plan.OwnerId ?? actor.UserId, plan.OwnerName)
            : await OwnerOf.FindAsync(db, input.OwnerId.Value, actor, ct);
}
