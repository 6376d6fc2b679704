using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Jobs;

/// <summary>Running and past jobs of the workspace, the newest first.</summary>
public sealed class ListJobs(AppDb appDb)
{
    private static readonly Keyset<Job> Order = new Keyset<Job>(j => j.Id).By("-created", j => j.CreatedUtc).By("title", j => j.Title);

    public async Task<Outcome<ListPage<JobView>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var page = await Order.ReadAsync(db.Jobs.AsNoTracking(), query, ct);
        return page.TryGet(out var jobs, out var refusal) ? jobs.Select(JobView.Of) : refusal;
    }
}
