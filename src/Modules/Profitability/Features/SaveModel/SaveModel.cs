using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Saves a change to a cost model as its next version. Earlier versions stay: runs were made with them.</summary>
internal sealed class SaveModel(AppDb appDb, Saving saving, TimeProvider clock)
{
    /// <param name="modelId">The model.</param>
    /// <param name="seen">The version token that the person has seen.</param>
    /// <param name="input">The model as it shall be.</param>
    /// <param name="actor">Who changes it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<ModelOverview>> RunAsync(Guid modelId, Guid seen, NamedModel input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var model = await db.Set<StoredModel>().SingleOrDefaultAsync(m => m.Id == modelId, ct);
        if (model is null)
        {
            return Refusal.NotFound("cost model");
        }

        if (Refuse(model, seen, input, actor) is { } refusal)
        {
            return refusal;
        }

        model.Rename(input.Name);
        var content = input.Content with { Name = model.Name };
        var version = model.Next(
            ModelText.Write(content), input.Estimates, input.Note, actor.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(version);
        return await saving.TrySaveAsync(db, "cost model", ct: ct) is { } notSaved
            ? notSaved : ModelOverview.Of(model, version, content);
    }

    private static Refusal? Refuse(StoredModel model, Guid seen, NamedModel input, Actor actor)
    {
        if (actor.Lacks(Permission.RunAnalyses, "change cost models") is { } forbidden)
        {
            return forbidden;
        }

        if (input.Problems() is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        return model.Version == seen ? null : Refusal.Stale("cost model");
    }
}
