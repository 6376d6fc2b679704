using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Lists.Views;

/// <summary>A view as pages and programs see it.</summary>
/// <param name="Mine">True when the person made it.</param>
public sealed record SavedViewView(
    Guid Id, string List, string Name, bool IsShared, string Query, bool Mine, [property: System.Text.Json.Serialization.JsonIgnore] Guid Version)
{
    [System.Text.Json.Serialization.JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);

    internal static SavedViewView Of(SavedView view, Actor actor) =>
        new(view.Id, view.List, view.Name, view.IsShared, view.Query, view.OwnerId == actor.UserId, view.Version);
}

/// <summary>A list's views that this person sees, by name, and the columns that they have chosen.</summary>
public sealed record ListSettings(IReadOnlyList<SavedViewView> Views, string? Columns);

public sealed class ListViews(AppDb appDb)
{
    public async Task<Outcome<ListSettings>> RunAsync(string? list, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see views") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var views = await db.Set<SavedView>().AsNoTracking()
            .Where(v => (list == null || v.List == list) && (v.IsShared || v.OwnerId == actor.UserId)).ToListAsync(ct);
        var columns = await db.Set<ListColumns>().Where(c => c.UserId == actor.UserId && c.List == list).Select(c => c.Columns).SingleOrDefaultAsync(ct);
        return new ListSettings(
            [.. views.OrderBy(v => FoldedText.Of(v.Name), StringComparer.Ordinal).ThenBy(v => v.Id).Select(v => SavedViewView.Of(v, actor))], columns);
    }
}
