using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>A run in a list.</summary>
internal sealed record RunOverview(
    Guid Id, int Number, string Name, DateOnly From, DateOnly To, int Customers, decimal Revenue, decimal Profit, string Currency, string Says,
    Guid LedgerId, Guid ModelId, int ModelNumber, string Fingerprint, DateTime ComputedUtc, string ComputedBy, Guid Version)
{
    public static RunOverview Of(Run run) => new(
        run.Id, run.Number, run.Name, run.FromDay, run.ToDay, run.Customers, run.Revenue, run.Profit, run.Currency, run.Says, run.LedgerId,
        run.ModelId, run.ModelNumber, run.Fingerprint, run.ComputedUtc, run.ComputedBy, run.Version);
}

/// <summary>The workspace's runs, the latest first. A run shows the whole portfolio: limited members see none.</summary>
internal sealed class ListRuns(AppDb appDb)
{
    private static readonly Keyset<Run> Order =
        new Keyset<Run>(r => r.Id).By("-computed", r => r.ComputedUtc).By("name", r => r.SortKey).By("period", r => r.ToDay);

    public async Task<Outcome<ListPage<RunOverview>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var runs = db.Set<Run>().AsNoTracking().Where(_ => !actor.SeesAssignedOnly);
        var words = FoldedText.Of(query.Search);
        if (words.Length > 0)
        {
            runs = runs.Where(r => r.SortKey.Contains(words));
        }

        return (await Order.ReadAsync(runs, query, ct)).TryGet(out var page, out var refusal) ? page.Select(RunOverview.Of) : refusal;
    }
}
