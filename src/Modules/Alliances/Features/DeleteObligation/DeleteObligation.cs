using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record DeleteObligationInput(Guid AllianceId, Guid Id, Guid Version);

internal sealed class DeleteObligation(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(DeleteObligationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete obligations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await AmendObligation.ObligationsOf(db, input.AllianceId).SingleOrDefaultAsync(o => o.Id == input.Id, ct) is not { } obligation)
        {
            return Refusal.NotFound("obligation");
        }

        if (obligation.Version != input.Version)
        {
            return Refusal.Stale("obligation");
        }

        db.Remove(obligation);
        return await saving.TrySaveAsync(db, "obligation", ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
