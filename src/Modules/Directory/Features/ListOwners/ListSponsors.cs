using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Who can answer for a relationship, on our side and on theirs.</summary>
internal sealed record SponsorChoices(IReadOnlyList<Choice> Ours, IReadOnlyList<Choice> Theirs);

/// <summary>The people of both sides, those at senior level first.</summary>
internal sealed class ListSponsors(AppDb appDb)
{
    /// <summary>A longer list is no help to choose from; sponsors stand at its top.</summary>
    private const int Most = 200;

    public async Task<Outcome<SponsorChoices>> RunAsync(Guid organisationId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var own = await db.Set<Organisation>().Where(o => o.IsOwn).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(ct);
        return new SponsorChoices(own is { } ours ? await OfAsync(db, ours, ct) : [], await OfAsync(db, organisationId, ct));
    }

    private static async Task<IReadOnlyList<Choice>> OfAsync(AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        var people = await db.Set<Person>().Where(p => p.OrganisationId == organisationId)
            .OrderBy(p => p.LevelSortKey).ThenBy(p => p.Id).Take(Most).Select(p => new { p.Id, p.Name, p.Position }).ToListAsync(ct);
        return [.. people.Select(p => new Choice(p.Id.ToString(), p.Position is null ? p.Name : $"{p.Name}, {p.Position}"))];
    }
}
