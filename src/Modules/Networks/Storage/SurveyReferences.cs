using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>Tells the directory in how many surveys a firm takes part.</summary>
internal sealed class SurveyReferences : IReferToOrganisations
{
    public async Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        var surveys = await db.Set<SurveyFirm>().CountAsync(f => f.OrganisationId == organisationId, ct);
        return surveys == 0
            ? []
            : [new Reference(Wording.Count(surveys, "network survey", "network surveys"), AuditPaths.List, "Delete the audits first.")];
    }
}
