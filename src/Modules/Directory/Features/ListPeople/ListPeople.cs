using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record ListPeopleInput(PersonFilter Filter, ListQuery Query);

internal sealed class ListPeople(AppDb appDb)
{
    public static Keyset<PersonView> Order { get; } = new Keyset<PersonView>(p => p.Id)
        .By("name", p => p.SortKey)
        .By("level", p => p.LevelSortKey)
        .By("function", p => p.FunctionSortKey)
        .By("changed", p => p.ChangedUtc);

    public async Task<Outcome<ListPage<PersonView>>> RunAsync(ListPeopleInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "see people") ?? input.Filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var read = await Order.ReadAsync(input.Filter.In(PersonView.Of(db), db), input.Query, ct);
        return read.TryGet(out var page, out var unreadable) ? await page.WithTagsAsync(db, ct) : unreadable;
    }
}
