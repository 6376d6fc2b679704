using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Entente.Modules.Directory.Features;

/// <summary>Once a day: what has been in the trash for 30 days is deleted for good, one deletion after the other.</summary>
internal sealed class PurgeOldTrash(Saving saving, TimeProvider clock, ILogger<PurgeOldTrash> log) : IRound
{
    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(AppDbContext db, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-DirectoryTrash.KeptDays);
        var deletions = await OldAsync<Organisation>(db, before, ct);
        deletions.UnionWith(await OldAsync<Person>(db, before, ct));
        deletions.UnionWith(await OldAsync<Relationship>(db, before, ct));
        foreach (var deletion in deletions)
        {
            await DirectoryTrash.PurgeAsync(db, await DirectoryTrash.OfDeletionAsync(db, deletion, ct), ct);
            if (await saving.TrySaveAsync(db, "record", referenced: PurgeRecord.Referenced, ct: ct) is { } refusal)
            {
                log.LogInformation("A deletion of {Before:u} or earlier stays in the trash: {Why}", before, refusal.Message);
            }

            db.ChangeTracker.Clear();
        }
    }

    private static async Task<HashSet<Guid?>> OldAsync<TRow>(AppDbContext db, DateTime before, CancellationToken ct)
        where TRow : class, ITrashable =>
        [.. await DirectoryTrash.Of<TRow>(db).Where(r => r.DeletedUtc < before).Select(r => r.DeletionId).Distinct().ToListAsync(ct)];
}
