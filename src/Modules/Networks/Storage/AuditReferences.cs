using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>Tells the directory in how many audits a person takes part: past audits keep their people.</summary>
internal sealed class AuditReferences : IReferToPeople
{
    public async Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct)
    {
        var audits = await db.Set<AuditParticipant>().Where(p => p.PersonId == personId)
            .Select(p => p.AuditId).Distinct().CountAsync(ct);
        return audits == 0
            ? []
            : [new Reference(Wording.Count(audits, "network audit", "network audits"), AuditPaths.List, "Delete the audits first.")];
    }
}
