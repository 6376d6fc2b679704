using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>The workspace's cost models by name, each in its latest version.</summary>
internal sealed class ListModels(AppDb appDb)
{
    private static readonly Keyset<StoredModel> Order = new Keyset<StoredModel>(m => m.Id).By("name", m => m.SortKey);

    public async Task<Outcome<ListPage<ModelOverview>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var models = db.Set<StoredModel>().AsNoTracking();
        var words = FoldedText.Of(query.Search);
        if (words.Length > 0)
        {
            models = models.Where(m => m.SortKey.Contains(words));
        }

        if (!(await Order.ReadAsync(models, query, ct)).TryGet(out var page, out var refusal))
        {
            return refusal;
        }

        var ids = page.Items.Select(m => m.Id).ToList();
        var versions = await (
            from version in db.Set<ModelVersion>().AsNoTracking()
            join model in db.Set<StoredModel>() on new { Id = version.ModelId, version.Number } equals new { model.Id, Number = model.Latest }
            where ids.Contains(version.ModelId)
            select version).ToDictionaryAsync(v => v.ModelId, ct);
        return page.Select(m => versions.TryGetValue(m.Id, out var version)
            ? ModelOverview.Of(m, version, ModelText.Read(version.ContentJson))
            : new ModelOverview(m.Id, m.Name, m.Latest, 0, 0, 0, "", null, null, m.CreatedUtc, "", m.Version));
    }
}
