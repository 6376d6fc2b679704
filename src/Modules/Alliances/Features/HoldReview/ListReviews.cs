using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The reviews of an alliance's plan, the latest first.</summary>
internal sealed class ListReviews(AppDb appDb)
{
    public async Task<Outcome<IReadOnlyList<ReviewView>>> RunAsync(Guid allianceId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<Alliance>().AnyAsync(a => a.Id == allianceId, ct))
        {
            return Refusal.NotFound("alliance");
        }

        var reviews = await db.Set<PlanReview>().AsNoTracking().Where(r => r.AllianceId == allianceId)
            .OrderByDescending(r => r.HeldOn).ThenByDescending(r => r.Id).ToListAsync(ct);
        return reviews.ConvertAll(ReviewView.Of);
    }
}
