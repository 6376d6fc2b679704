using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>Two runs beside each other: two periods, or two models on the same ledger.</summary>
internal sealed record ComparedRuns(LoadedRun Before, LoadedRun After, IReadOnlyList<CustomerChange> Changes)
{
    /// <summary>The same rows costed twice: what differs is the model.</summary>
    public bool IsSameLedger => Before.Run.LedgerId == After.Run.LedgerId && Before.Run.FromDay == After.Run.FromDay && Before.Run.ToDay == After.Run.ToDay;

    public CustomerInfo Info(CustomerChange change) => change.After is not null ? After.Info(change.Id) : Before.Info(change.Id);

    public string ActivityName(string key) =>
        (After.Model.Activities.FirstOrDefault(a => a.Name == key) ?? Before.Model.Activities.First(a => a.Name == key)).Shown();
}

/// <summary>Compares two runs: who moved quadrant, and why the profit changed.</summary>
internal sealed class CompareRuns(AppDb appDb)
{
    public async Task<Outcome<ComparedRuns>> RunAsync(Guid beforeId, Guid afterId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await LoadedRun.GetAsync(db, afterId, ct)).TryGet(out var after, out var missing))
        {
            return missing;
        }

        if (!(await LoadedRun.GetAsync(db, beforeId, ct)).TryGet(out var before, out missing))
        {
            return missing;
        }

        if (before.Currency != after.Currency)
        {
            return Refusal.Conflict($"The runs are in {before.Currency} and {after.Currency}. Money of two currencies cannot be compared.");
        }

        return new ComparedRuns(before, after, RunComparison.Of(Customers(before), Customers(after)));
    }

    private static IEnumerable<RunCustomer> Customers(LoadedRun run) => run.Result.Customers.Select(customer => new RunCustomer(
        run.Figures(customer), customer.Quadrant,
        run.Model.Activities.Select((activity, at) => (activity.Name, Cost: customer.Cost(at), Quantity: customer.Quantity(at)))
            .ToDictionary(item => item.Name, item => (item.Cost, item.Quantity), StringComparer.Ordinal)));
}
