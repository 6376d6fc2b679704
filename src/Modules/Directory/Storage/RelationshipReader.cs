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

    private static IQueryable<RelationshipRef> Refs(IQueryable<Relationship> rows) =>
        rows.Select(r => new RelationshipRef(r.Id, r.OrganisationId, r.Title));
}
