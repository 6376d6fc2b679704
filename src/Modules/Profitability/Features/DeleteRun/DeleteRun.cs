using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Deletes a run with its figures. Ledger, model and decisions stay.</summary>
internal sealed class DeleteRun(AppDb appDb, LedgerStore store, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid runId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var run = await db.Set<Run>().SingleOrDefaultAsync(r => r.Id == runId, ct);
        if (run is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("run");
        }

        if (actor.Lacks(Permission.Delete, "delete runs") is { } forbidden)
        {
            return forbidden;
        }

        if (run.Version != seen)
        {
            return Refusal.Stale("run");
        }

        db.Remove(run);
        if (await saving.TrySaveAsync(db, "run", ct: ct) is { } refusal)
        {
            return refusal;
        }

        store.DeleteUnassigned(actor.WorkspaceId, runId);
        return Done.Value;
    }
}
