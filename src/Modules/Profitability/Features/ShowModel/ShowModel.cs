using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>A cost model in one of its versions, the latest if none is named.</summary>
internal sealed class ShowModel(AppDb appDb)
{
    public async Task<Outcome<ModelDetails>> RunAsync(Guid modelId, int? number, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var model = await db.Set<StoredModel>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == modelId, ct);
        if (model is null)
        {
            return Refusal.NotFound("cost model");
        }

        var wanted = number ?? model.Latest;
        var version = await db.Set<ModelVersion>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.ModelId == modelId && v.Number == wanted, ct);
        if (version is null)
        {
            return Refusal.NotFound("version of this cost model");
        }

        if (ModelText.Read(version.ContentJson) is not { } content)
        {
            return Refusal.Conflict("This version was written by another release and cannot be read. Save the model again.");
        }

        var versions = await db.Set<ModelVersion>().Where(v => v.ModelId == modelId).OrderByDescending(v => v.Number)
            .Select(v => new VersionOverview(v.Number, v.Note, v.Estimates, v.CreatedUtc, v.CreatedBy)).ToListAsync(ct);
        return new ModelDetails(ModelOverview.Of(model, version, content), content, version.Note, versions);
    }
}
