using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class CountRelationships(AppDb appDb)
{
    public async Task<Outcome<RelationshipCounts>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see relationships") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var rows = await (
            from r in db.Set<Relationship>()
            join o in db.Set<Organisation>() on r.OrganisationId equals o.Id
            orderby r.SortKey, r.Id
            select new { o.Name, r.Kinds, HasOwner = r.OwnerId != null }).Take(ListPage<object>.CountLimit + 1).ToListAsync(ct);
        if (rows.Count > ListPage<object>.CountLimit)
        {
            return new RelationshipCounts(rows.Count, [], [], 0);
        }

        var kinds = rows.Select(r => (r.Name, Kinds: RelationshipKinds.Parse(r.Kinds))).ToList();
        return new RelationshipCounts(
            rows.Count,
            [.. kinds.SelectMany(r => r.Kinds).CountBy(k => k).OrderBy(k => k.Key).Select(k => new KindCount(k.Key, k.Value))],
            [.. kinds.Where(r => r.Kinds.Count > 1 && r.Kinds.Contains(RelationshipKind.Competitor)).Select(r => r.Name)],
            rows.Count(r => !r.HasOwner));
    }
}
