using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class CountPeople(AppDb appDb)
{
    /// <summary>Of one organisation, or of all.</summary>
    public async Task<Outcome<PersonCounts>> RunAsync(Guid? organisationId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var people = db.Set<Person>().Where(p => organisationId == null || p.OrganisationId == organisationId);
        var all = await people.OrderBy(p => p.SortKey).Take(ListPage<object>.CountLimit + 1).CountAsync(ct);
        var counts = new PersonCounts(all, 0, 0, 0);
        if (!counts.IsExact)
        {
            return counts;
        }

        var levels = await people.GroupBy(p => p.Level).Select(g => new { Level = g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts with { Senior = Of(PersonLevel.Senior), Middle = Of(PersonLevel.Middle), Operating = Of(PersonLevel.Operating) };

        int Of(PersonLevel level) => levels.SingleOrDefault(l => l.Level == level)?.Count ?? 0;
    }
}
