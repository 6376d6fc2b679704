using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ListOrganisationsInput(OrganisationFilter Filter, ListQuery Query);

internal sealed class ListOrganisations(AppDb appDb)
{
    public static Keyset<OrganisationView> Order { get; } = new Keyset<OrganisationView>(o => o.Id)
        .By("name", o => o.SortKey)
        .By("country", o => o.CountrySortKey)
        .By("sector", o => o.SectorSortKey)
        .By("changed", o => o.ChangedUtc);

    public async Task<Outcome<ListPage<OrganisationView>>> RunAsync(ListOrganisationsInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "see organisations") ?? input.Filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var read = await Order.ReadAsync(input.Filter.In(OrganisationView.Of(db), db), input.Query, ct);
        return read.TryGet(out var page, out var unreadable) ? await page.WithTagsAsync(db, ct) : unreadable;
    }
}
