using Entente.Platform.Access;
using Entente.Platform.Lists.Views;
using Entente.Platform.Ui.Tables;

namespace Entente.Platform.Ui.Views;

/// <summary>A list's views and columns for one request; what a page needs besides its rows.</summary>
public sealed class ListState(ListSettings settings, ListAddress address)
{
    public IReadOnlyList<SavedViewView> Views => settings.Views;

    /// <summary>
    /// Reads the person's views and columns. When the address says anew which columns to show (by the boxes of the menu), they
    /// are kept for the next visit too.
    /// </summary>
    public static async Task<ListState> LoadAsync(ListViews views, ChooseColumns choose, string list, string uri, Actor actor, CancellationToken ct)
    {
        var address = ListAddress.Of(uri);
        var picked = address.Parameters.Where(p => p.Key == ListTabs.Picked).Select(p => p.Value).ToList();
        if (picked.Count > 0)
        {
            await choose.RunAsync(new(list, new() { Columns = picked }), actor, ct);
            address = address.With(ListTabs.Picked, null).With(ColumnChoice.Parameter, string.Join(',', picked));
        }

        (await views.RunAsync(list, actor, ct)).TryGet(out var settings, out _);
        return new(settings ?? new([], null), address);
    }

    public IReadOnlyList<Column<T>> Columns<T>(IReadOnlyList<Column<T>> all) => all.Chosen(address, settings.Columns);

    public IReadOnlyList<ColumnOption> Options<T>(IReadOnlyList<Column<T>> all) => ColumnOption.Of(all, Columns(all));
}
