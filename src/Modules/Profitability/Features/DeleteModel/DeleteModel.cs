using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Deletes a cost model that no run was made with.</summary>
internal sealed class DeleteModel(AppDb appDb, Saving saving)
{
    private const string InUse = "Runs were made with this model; they say what they were made with. Delete those runs first.";

    public async Task<Outcome<Done>> RunAsync(Guid modelId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var model = await db.Set<StoredModel>().SingleOrDefaultAsync(m => m.Id == modelId, ct);
        if (model is null)
        {
            return Refusal.NotFound("cost model");
        }

        if (actor.Lacks(Permission.Delete, "delete cost models") is { } forbidden)
        {
            return forbidden;
        }

        if (model.Version != seen)
        {
            return Refusal.Stale("cost model");
        }

        if (await db.Set<Run>().AnyAsync(r => r.ModelId == modelId, ct))
        {
            return Refusal.Conflict(InUse);
        }

        db.Remove(model);
        return await saving.TrySaveAsync(db, "cost model", referenced: InUse, ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
