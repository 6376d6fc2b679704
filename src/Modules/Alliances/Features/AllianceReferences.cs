using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>What of alliances keeps an organisation or a person in the directory.</summary>
internal sealed class AllianceReferences : IReferToOrganisations, IReferToPeople
{
    public async Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid organisationId, CancellationToken ct) =>
        await db.Set<Alliance>().Where(a => a.OrganisationId == organisationId).OrderBy(a => a.SortKey)
            .Select(a => new Reference($"the alliance {a.Name}", AlliancePaths.List + "/" + a.Id, "Delete the alliance, or keep the firm.")).ToListAsync(ct);

    async Task<IReadOnlyList<Reference>> IReferToPeople.FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct)
    {
        var roles = db.Set<AllianceRole>().Where(r => r.PersonId == personId).Select(r => r.AllianceId);
        var promises = db.Set<Promise>().Where(p => p.ByPersonId == personId || p.ToPersonId == personId).Select(p => p.AllianceId);
        return await db.Set<Alliance>().Where(a => roles.Contains(a.Id) || promises.Contains(a.Id)).OrderBy(a => a.SortKey)
            .Select(a => new Reference(
                $"roles or promises in the alliance {a.Name}", AlliancePaths.List + "/" + a.Id, "What was agreed keeps the names of those who agreed it."))
            .ToListAsync(ct);
    }
}
