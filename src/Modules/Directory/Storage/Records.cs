using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>One of the three kinds of records, where it does not matter which.</summary>
internal static class Records
{
    /// <summary>The record with its row tracked; null when it is not there, or in the trash.</summary>
    public static async Task<ITrashable?> FindAsync(AppDbContext db, RecordKind kind, Guid id, CancellationToken ct) => kind switch
    {
        RecordKind.Organisation => await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == id, ct),
        RecordKind.Person => await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == id, ct),
        _ => await db.Set<Relationship>().SingleOrDefaultAsync(r => r.Id == id, ct),
    };

    public static async Task<IReadOnlyList<ITrashable>> FindAsync(AppDbContext db, RecordKind kind, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        kind switch
        {
            RecordKind.Organisation => await db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToListAsync(ct),
            RecordKind.Person => await db.Set<Person>().Where(p => ids.Contains(p.Id)).ToListAsync(ct),
            _ => await db.Set<Relationship>().Where(r => ids.Contains(r.Id)).ToListAsync(ct),
        };

    public static RecordKind KindOf(ITrashable record) => record switch
    {
        Organisation => RecordKind.Organisation,
        Person => RecordKind.Person,
        _ => RecordKind.Relationship,
    };
}
