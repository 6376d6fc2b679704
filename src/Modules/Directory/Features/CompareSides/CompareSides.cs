using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Counts the people of our firm and of the other organisation of a relationship by level.</summary>
internal sealed class CompareSides(AppDb appDb, IDirectory directory)
{
    public async Task<Outcome<TwoSides>> RunAsync(Guid relationshipId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see relationships") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var other = await (
            from r in db.Set<Relationship>()
            join o in db.Set<Organisation>() on r.OrganisationId equals o.Id
            where r.Id == relationshipId
            select new { o.Id, o.Name }).SingleOrDefaultAsync(ct);
        if (other is null)
        {
            return Refusal.NotFound("relationship");
        }

        var own = await directory.FindOwnAsync(db, ct);
        var ours = own is null ? [] : await CountAsync(db, own.Id, ct);
        var theirs = await CountAsync(db, other.Id, ct);
        return new TwoSides(own?.Name, other.Name, [.. Levels(ours, theirs)]);
    }

    private static IEnumerable<LevelOfSides> Levels(Dictionary<string, int> ours, Dictionary<string, int> theirs)
    {
        foreach (var level in Enum.GetValues<PersonLevel>().Select(l => l.Word()))
        {
            yield return new(level, ours.GetValueOrDefault(level), theirs.GetValueOrDefault(level));
        }

        if (ours.ContainsKey(LevelChoice.None) || theirs.ContainsKey(LevelChoice.None))
        {
            yield return new(LevelChoice.None, ours.GetValueOrDefault(LevelChoice.None), theirs.GetValueOrDefault(LevelChoice.None));
        }
    }

    private static async Task<Dictionary<string, int>> CountAsync(AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        var levels = await db.Set<Person>().Where(p => p.OrganisationId == organisationId)
            .GroupBy(p => p.Level).Select(g => new { Level = g.Key, Count = g.Count() }).ToListAsync(ct);
        return levels.ToDictionary(l => l.Level?.Word() ?? LevelChoice.None, l => l.Count);
    }
}
