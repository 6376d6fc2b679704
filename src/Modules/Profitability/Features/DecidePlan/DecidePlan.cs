using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// Records a decision about a customer with what it shall bring on the customer's own data, and how the customer stands
/// now, so that the next run can tell whether it came. Letting go is refused until the two tests are answered (source 004).
/// </summary>
internal sealed class DecidePlan(AppDb appDb, PlanTasks tasks, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Guid runId, Guid customerId, DecidePlanInput input, Actor actor, CancellationToken ct)
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

        if (actor.Lacks(Permission.Edit, "decide about customers") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (await ClosedAsync(db, customerId, input.Option, ct) is { } closed)
        {
            return closed;
        }

        if (!(await OwnerOf.FindAsync(db, input.OwnerId ?? actor.UserId, actor, ct)).TryGet(out var owner, out var nobody))
        {
            return nobody;
        }

        var plan = CustomerPlan.Create(actor.WorkspaceId, Decision(run, customer, input, owner), actor.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(plan);
        await tasks.AddAsync(db, actor, plan, run.Info(customer), ct);
        return await saving.TrySaveAsync(db, "decision", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private static async Task<Refusal?> ClosedAsync(AppDbContext db, Guid customerId, PlanOption option, CancellationToken ct)
    {
        if (option != PlanOption.LetGo)
        {
            return null;
        }

        var tests = await db.Set<DepartureTests>().AsNoTracking().SingleOrDefaultAsync(t => t.CustomerId == customerId, ct);
        var words = tests switch
        {
            null => "Answer the two questions first: is the customer new, and is there something to learn from it?",
            { IsNew: true } => "The customer is new: its first costs are still to be earned back. Letting go stays closed.",
            { CanLearn: true } => "There is something to learn from this customer. Letting go stays closed.",
            { HasRefused: false } => "The customer has not refused the other options yet. Letting go stays closed.",
            _ => null,
        };
        return words is null ? null : Refusal.Invalid(new FieldError(nameof(DecidePlanInput.Option), words));
    }

    private static PlanDecision Decision(LoadedRun run, CustomerResult customer, DecidePlanInput input, PlanOwner owner)
    {
        var assumptions = AssumptionText.Read(input.Process, input.Habits, input.Fee, input.Kept, input.Service);
        var ladder = CustomerLadder.Of(run, customer, run.Drivers(), assumptions);
        var baseline = PlanBaseline.Of(run, customer, input.Option, new CustomerLadderTouch(run, ladder.Effects));
        var info = run.Info(customer);
        return new PlanDecision(
            info.Id, run.Run.Id, input.Option, input.State, input.Expected ?? ExpectedOf(run, customer, input.Option, ladder), owner.Id, owner.Name,
            input.DueOn!.Value, input.Note, baseline.Write(), $"{QuadrantWords.Of(input.Option)}: {info.Name}");
    }

    /// <summary>What the option brings on this customer's own data; letting go counts as its later effect.</summary>
    public static decimal ExpectedOf(LoadedRun run, CustomerResult customer, PlanOption option, CustomerLadder ladder) =>
        option == PlanOption.LetGo
            ? decimal.Round(LettingGo.Of(run.Model, run.Activities(customer), customer.NetMargin).Later, 2)
            : ladder.Effects.FirstOrDefault(effect => effect.Option.Kind.ToPlan() == option)?.Money ?? 0;
}
