using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Keeps the keys of former names and further domains in step with the organisation; saved with it.</summary>
internal static class OrganisationAliasKeys
{
    public static async Task SyncAsync(AppDbContext db, Organisation organisation, CancellationToken ct)
    {
        var wanted = MatchKeys.Aliases(organisation);
        var stored = await db.Set<OrganisationAlias>().Where(a => a.OrganisationId == organisation.Id).ToListAsync(ct);
        db.RemoveRange(stored.Where(a => !wanted.Contains(a.Key)));
        db.AddRange(wanted.Except(stored.Select(a => a.Key)).Select(key => OrganisationAlias.Of(organisation, key)));
    }
}
