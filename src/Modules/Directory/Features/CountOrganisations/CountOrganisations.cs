using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class CountOrganisations(AppDb appDb)
{
    public async Task<Outcome<OrganisationCounts>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see organisations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var organisations = await CountAsync(db.Set<Organisation>().Select(o => o.SortKey), ct);
        var countries = db.Set<Organisation>().Where(o => o.Country != null).Select(o => o.Country!).Distinct();
        return new OrganisationCounts(
            organisations,
            await CountAsync(db.Set<Relationship>().Select(r => r.SortKey), ct),
            await CountAsync(db.Set<Person>().Select(p => p.SortKey), ct),
            await db.Set<Organisation>().Where(o => o.IsOwn).Select(o => o.Name).SingleOrDefaultAsync(ct),
            OrganisationCounts.IsExact(organisations) ? await countries.ToListAsync(ct) : null);
    }

    /// <summary>In the order of an index that holds just these rows.</summary>
    private static Task<int> CountAsync(IQueryable<string> keys, CancellationToken ct) =>
        keys.OrderBy(key => key).Take(ListPage<object>.CountLimit + 1).CountAsync(ct);
}
