using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A member who can look after a relationship.</summary>
internal sealed record PossibleOwner(Guid UserId, string Name);

/// <summary>Who can look after a relationship: the members who have joined, by name.</summary>
internal sealed class ListOwners(AppDb appDb)
{
    public async Task<Outcome<IReadOnlyList<PossibleOwner>>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see members") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await Of(db).ToListAsync(ct);
    }

    public static IQueryable<PossibleOwner> Of(AppDbContext db) =>
        from member in db.Members
        join user in db.Users on member.UserId equals user.Id
        where member.WorkspaceId == db.WorkspaceId && member.JoinedUtc != null
        orderby user.DisplayName, user.Id
        select new PossibleOwner(user.Id, user.DisplayName);
}
