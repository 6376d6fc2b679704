using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Organisations by external id.</summary>
internal sealed class OrganisationIds : IOrganisationIds
{
    public async Task<IReadOnlyDictionary<string, Guid>> FindByExternalIdsAsync(
        AppDbContext db, IReadOnlyCollection<string> externalIds, CancellationToken ct)
    {
        var found = await db.Set<Organisation>().Where(o => o.ExternalId != null && externalIds.Contains(o.ExternalId))
            .Select(o => new { o.ExternalId, o.Id }).ToListAsync(ct);
        return found.GroupBy(o => o.ExternalId!, StringComparer.Ordinal).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal);
    }
}
