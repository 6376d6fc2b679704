using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Search;

/// <summary>
/// Builds the index of a workspace anew from its records, in one transaction: after records were written past the index,
/// or at the first start of a version that finds more.
/// </summary>
public sealed class SearchRebuild(AppDb appDb, ISearchIndex index, IEnumerable<ISearchSource> sources)
{
    private const int Batch = 1000;

    /// <summary>Rebuilds one workspace; answers how many records can be found.</summary>
    public async Task<long> RunAsync(Guid workspaceId, CancellationToken ct)
    {
        await using var reading = await appDb.OpenForSystemAsync(workspaceId, ct);
        await using var db = await appDb.OpenForSystemAsync(workspaceId, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await index.ClearAsync(db, ct);
        var count = 0L;
        foreach (var source in sources)
        {
            await foreach (var batch in RowsAsync(source, reading, ct))
            {
                await index.AppendAsync(db, batch, ct);
                count += batch.Count;
            }
        }

        await transaction.CommitAsync(ct);
        return count;
    }

    /// <summary>All workspaces, or those of which no record is in the index yet; answers what can be found in each.</summary>
    public async Task<IReadOnlyList<(string Slug, long Records)>> RunAllAsync(bool onlyEmpty, CancellationToken ct)
    {
        List<Workspace> workspaces;
        await using (var db = await appDb.OpenForUserAsync(Guid.Empty, ct))
        {
            workspaces = await db.Workspaces.OrderBy(w => w.Id).ToListAsync(ct);
        }

        var built = new List<(string Slug, long Records)>();
        foreach (var workspace in workspaces)
        {
            if (!onlyEmpty || await IsEmptyAsync(workspace.Id, ct))
            {
                built.Add((workspace.Slug, await RunAsync(workspace.Id, ct)));
            }
        }

        return built;
    }

    private async Task<bool> IsEmptyAsync(Guid workspaceId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForSystemAsync(workspaceId, ct);
        return !await db.Set<SearchRecord>().AnyAsync(ct);
    }

    private static async IAsyncEnumerable<IReadOnlyList<SearchRow>> RowsAsync(
        ISearchSource source, AppDbContext db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var batch = new List<SearchRow>(Batch);
        await foreach (var record in source.ListAllAsync(db).WithCancellation(ct))
        {
            if (record.ToSearchRow() is { } row)
            {
                batch.Add(row);
            }

            if (batch.Count == Batch)
            {
                yield return batch;
                batch = new(Batch);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
