using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

internal sealed class RelationshipReader : IRelationships
{
    public Task<RelationshipRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        Refs(db.Set<Relationship>().Where(r => r.Id == id)).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<RelationshipRef>> ListAsync(AppDbContext db, int most, CancellationToken ct) =>
        await Refs(db.Set<Relationship>().OrderBy(r => r.SortKey).ThenBy(r => r.Id).Take(most)).ToListAsync(ct);

    public async Task<ILookup<string, RelationshipRef>> FindByFirmAsync(AppDbContext db, IReadOnlyCollection<string> names, CancellationToken ct)
    {
        var keys = names.Select(SortKeys.Of).Where(key => key.Length > 0).Distinct().ToList();
        var found = keys.Count == 0 ? [] : await db.Set<Relationship>()
            .Join(db.Set<Organisation>().Where(o => keys.Contains(o.SortKey)), r => r.OrganisationId, o => o.Id, (r, o) => new { r.Id, r.OrganisationId, r.Title, o.SortKey })
            .ToListAsync(ct);
        return found.ToLookup(r => r.SortKey, r => new RelationshipRef(r.Id, r.OrganisationId, r.Title), StringComparer.Ordinal);
    }

    private static IQueryable<RelationshipRef> Refs(IQueryable<Relationship> rows) =>
        rows.Select(r => new RelationshipRef(r.Id, r.OrganisationId, r.Title));
}
