using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>Adds a cost model with its first version.</summary>
internal sealed class AddModel(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<ModelOverview>> RunAsync(NamedModel input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.RunAnalyses, "add cost models") is { } forbidden)
        {
            return forbidden;
        }

        if (input.Problems() is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var model = StoredModel.Create(actor.WorkspaceId, input.Name, nowUtc);
        var content = input.Content with { Name = model.Name };
        var version = model.Next(ModelText.Write(content), input.Estimates, input.Note, actor.Name, nowUtc);
        db.Add(model);
        db.Add(version);
        return await saving.TrySaveAsync(db, "cost model", ct: ct) is { } refusal ? refusal : ModelOverview.Of(model, version, content);
    }
}
