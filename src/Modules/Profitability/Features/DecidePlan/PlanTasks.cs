using Entente.Methods;
using Entente.Methods.Costing;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>A decision about a customer is also a task, at its organisation where the directory knows it, and leads back here.</summary>
internal sealed class PlanTasks(ITaskBoard board)
{
    private const int LongestTitle = 200;

    /// <summary>Added to the caller's changes. A task that cannot be added keeps nobody from deciding.</summary>
    public async Task AddAsync(AppDbContext db, Actor actor, CustomerPlan plan, CustomerInfo customer, CancellationToken ct)
    {
        if (plan.Option == PlanOption.Keep || plan.State is PlanState.Done or PlanState.Dropped)
        {
            return;
        }

        var title = $"{QuadrantWords.Of(plan.Option)} with {customer.Name}";
        var subject = customer.OrganisationId is { } organisation ? TimelineSubject.Organisation(organisation) : TimelineSubject.None;
        var task = new NewTask(title.Length > LongestTitle ? title[..LongestTitle] : title, subject)
        {
            OwnerId = plan.OwnerId,
            DueOn = plan.DueOn,
            Text = plan.Note,
            Origin = new TaskOrigin(KeyOf(plan), FigureStyle.Stored(() => $"Profitability: shall bring {Amounts.Whole(plan.Expected)}"), ProfitPaths.Customer(plan.RunId, plan.CustomerId)),
        };
        _ = await board.AddAsync(db, actor, task, ct);
    }

    /// <summary>The task is settled when the decision is done or dropped.</summary>
    public Task FollowAsync(AppDbContext db, Actor actor, CustomerPlan plan, CancellationToken ct) =>
        plan.State is PlanState.Done or PlanState.Dropped ? board.SettleAsync(db, actor, KeyOf(plan), ct) : Task.CompletedTask;

    private static string KeyOf(CustomerPlan plan) => $"profit-plan:{plan.Id}";
}
