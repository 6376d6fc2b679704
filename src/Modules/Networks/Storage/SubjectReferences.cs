using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>Tells the directory which audits are about a relationship, and lets them follow when two become one.</summary>
internal sealed class SubjectReferences : IReferToRelationships
{
    public async Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid relationshipId, CancellationToken ct)
    {
        var audits = await db.Set<AuditSubject>().CountAsync(s => s.RelationshipId == relationshipId, ct);
        return audits == 0 ? [] :
        [
            new Reference(Wording.Count(audits, "network audit", "network audits"), AuditPaths.List,
                "Choose another relationship in the settings of these audits, or none."),
        ];
    }

    public async Task<IReadOnlyList<Guid>?> MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var ids = await db.Set<AuditSubject>().Where(s => s.RelationshipId == fromId && (only == null || only.Contains(s.AuditId)))
            .Select(s => s.AuditId).ToListAsync(ct);
        await db.Set<AuditSubject>().Where(s => ids.Contains(s.AuditId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.RelationshipId, toId), ct);
        return ids;
    }
}
