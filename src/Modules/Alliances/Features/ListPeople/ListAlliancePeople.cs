using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The people of both firms, for choices.</summary>
internal sealed record AlliancePeople(IReadOnlyList<PersonRef> Ours, IReadOnlyList<PersonRef> Theirs);

/// <summary>Who can hold a role or make a promise in an alliance: everybody of the two firms in the directory.</summary>
internal sealed class ListAlliancePeople(AppDb appDb, IDirectory directory)
{
    public async Task<Outcome<AlliancePeople>> RunAsync(Guid allianceId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == allianceId, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        var own = await directory.FindOwnAsync(db, ct);
        return new AlliancePeople(
            own is null ? [] : await directory.ListPeopleAsync(db, [own.Id], ct),
            await directory.ListPeopleAsync(db, [alliance.OrganisationId], ct));
    }
}
