using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Attachments;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Into the trash, out of it, and away for good. What goes together comes back together.</summary>
internal static class DirectoryTrash
{
    /// <summary>What is older is deleted for good by the server itself.</summary>
    public const int KeptDays = 30;

    /// <summary>The record, and what goes with it: an organisation takes its people and its relationship along.</summary>
    public static async Task<IReadOnlyList<ITrashable>> TogetherAsync(AppDbContext db, ITrashable record, CancellationToken ct) => record is Organisation
        ?
        [
            record,
            .. await db.Set<Person>().Where(p => p.OrganisationId == record.Id).ToListAsync(ct),
            .. await db.Set<Relationship>().Where(r => r.OrganisationId == record.Id).ToListAsync(ct),
        ]
        : [record];

    /// <summary>A record that is in the trash; null when there is none.</summary>
    public static async Task<ITrashable?> FindAsync(AppDbContext db, RecordKind kind, Guid id, CancellationToken ct) => kind switch
    {
        RecordKind.Organisation => await Of<Organisation>(db).SingleOrDefaultAsync(o => o.Id == id, ct),
        RecordKind.Person => await Of<Person>(db).SingleOrDefaultAsync(p => p.Id == id, ct),
        _ => await Of<Relationship>(db).SingleOrDefaultAsync(r => r.Id == id, ct),
    };

    /// <summary>Everything that went to the trash by one deletion.</summary>
    public static async Task<IReadOnlyList<ITrashable>> OfDeletionAsync(AppDbContext db, Guid? deletionId, CancellationToken ct) =>
    [
        .. await Of<Organisation>(db).Where(o => o.DeletionId == deletionId).ToListAsync(ct),
        .. await Of<Person>(db).Where(p => p.DeletionId == deletionId).ToListAsync(ct),
        .. await Of<Relationship>(db).Where(r => r.DeletionId == deletionId).ToListAsync(ct),
    ];

    /// <summary>Null when the records can come back; else what must come back first.</summary>
    public static async Task<Refusal?> FindBreachOfRestoreAsync(AppDbContext db, IReadOnlyList<ITrashable> records, CancellationToken ct)
    {
        var coming = records.OfType<Organisation>().Select(o => o.Id).ToHashSet();
        var needed = records.OfType<Person>().Select(p => p.OrganisationId).Concat(records.OfType<Relationship>().Select(r => r.OrganisationId))
            .Where(id => !coming.Contains(id)).Distinct().ToList();
        var missing = await Of<Organisation>(db).Where(o => needed.Contains(o.Id)).Select(o => o.Name).FirstOrDefaultAsync(ct);
        return missing is null ? null : Refusal.Conflict($"{missing} is in the trash too. Restore the organisation first.");
    }

    /// <summary>Removes the rows and what hangs on them; saved by the caller.</summary>
    public static async Task PurgeAsync(AppDbContext db, IReadOnlyList<ITrashable> records, CancellationToken ct)
    {
        var ids = records.Select(r => r.Id).ToList();
        db.RemoveRange(await db.Set<TagLink>().Where(l => ids.Contains(l.RecordId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<OrganisationParent>().Where(p => ids.Contains(p.ParentId) || ids.Contains(p.OrganisationId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<RelationshipSponsor>().Where(s => ids.Contains(s.PersonId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<DistinctPair>().Where(p => ids.Contains(p.FirstId) || ids.Contains(p.SecondId)).ToListAsync(ct));
        await AttachmentRows.RemoveOfAsync(db, ids, ct);
        foreach (var position in await db.Set<PastPosition>().Where(p => ids.Contains(p.OrganisationId!.Value)).ToListAsync(ct))
        {
            position.Point(null);
        }

        // What belongs to an organisation goes before it.
        db.RemoveRange(records.Where(r => r is Relationship));
        db.RemoveRange(records.Where(r => r is Person));
        db.RemoveRange(records.Where(r => r is Organisation));
    }

    public static IQueryable<TRow> Of<TRow>(AppDbContext db)
        where TRow : class, ITrashable =>
        db.Set<TRow>().IgnoreQueryFilters([Trash.Filter]).Where(r => r.DeletedUtc != null);
}
