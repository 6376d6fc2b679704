using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The group of an organisation from its top, to a bound of members; null when it belongs to none.</summary>
internal sealed class ShowGroup(AppDb appDb)
{
    private const int MostMembers = 200;

    public async Task<Outcome<GroupMember?>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see organisations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var top = (await Groups.AboveAsync(db, id, ct)).LastOrDefault(id);
        var below = await ReadAsync(db, top, ct);
        var names = await NamesAsync(db, [top, .. below.SelectMany(g => g)], ct);
        return below.Count == 0 ? (GroupMember?)null : Build(top, id, below, names, []);
    }

    /// <summary>Level by level: one query each, whatever its width.</summary>
    private static async Task<ILookup<Guid, Guid>> ReadAsync(AppDbContext db, Guid top, CancellationToken ct)
    {
        var found = new List<(Guid Parent, Guid Child)>();
        List<Guid> level = [top];
        var seen = new HashSet<Guid> { top };
        for (var depth = 0; level.Count > 0 && depth < Groups.MaxDepth && found.Count < MostMembers; depth++)
        {
            var rows = await (
                from p in db.Set<OrganisationParent>()
                join o in db.Set<Organisation>() on p.OrganisationId equals o.Id
                where level.Contains(p.ParentId)
                orderby o.SortKey, o.Id
                select new { p.ParentId, p.OrganisationId }).Take(MostMembers).ToListAsync(ct);
            var fresh = rows.Where(r => seen.Add(r.OrganisationId)).ToList();
            found.AddRange(fresh.Select(r => (r.ParentId, r.OrganisationId)));
            level = [.. fresh.Select(r => r.OrganisationId)];
        }

        return found.ToLookup(f => f.Parent, f => f.Child);
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);

    private static GroupMember Build(Guid id, Guid shown, ILookup<Guid, Guid> below, Dictionary<Guid, string> names, HashSet<Guid> above) => new(
        id, names.GetValueOrDefault(id, "an organisation in the trash"), id == shown,
        [.. below[id].Where(child => !above.Contains(child)).Select(child => Build(child, shown, below, names, [.. above, id]))]);
}
