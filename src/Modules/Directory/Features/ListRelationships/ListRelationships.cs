using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ListRelationshipsInput(RelationshipFilter Filter, ListQuery Query);

internal sealed class ListRelationships(AppDb appDb)
{
    public static Keyset<RelationshipView> Order { get; } = new Keyset<RelationshipView>(r => r.Id)
        .By("name", r => r.SortKey)
        .By("since", r => r.SinceSortKey)
        .By("changed", r => r.ChangedUtc);

    public async Task<Outcome<ListPage<RelationshipView>>> RunAsync(ListRelationshipsInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "see relationships") ?? input.Filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var read = await Order.ReadAsync(input.Filter.In(RelationshipView.Of(db), db), input.Query, ct);
        return read.TryGet(out var page, out var unreadable) ? await page.WithTagsAsync(db, ct) : unreadable;
    }
}
