using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The latest merges, so that one can be undone.</summary>
internal sealed class ListMerges(AppDb appDb)
{
    private const int Most = 50;

    public async Task<Outcome<IReadOnlyList<MergeView>>> RunAsync(RecordKind kind, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see merges") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var merges = await db.Set<Merge>().AsNoTracking().Where(m => m.Record == kind).OrderByDescending(m => m.AtUtc).ThenByDescending(m => m.Id)
            .Take(Most).ToListAsync(ct);
        return merges.Select(MergeView.Of).ToList();
    }

    /// <summary>Where a record went that became part of another one; null when it did not.</summary>
    public async Task<Guid?> FindWinnerAsync(RecordKind kind, Guid loserId, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.View))
        {
            return null;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<Merge>().Where(m => m.LoserId == loserId && m.Record == kind && m.UndoneUtc == null)
            .OrderByDescending(m => m.AtUtc).Select(m => (Guid?)m.WinnerId).FirstOrDefaultAsync(ct);
    }
}
