using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Lists.Views;

/// <summary>The columns of a list that a person wants to see, by key; none: those that the list shows by itself.</summary>
public sealed record ChosenColumns
{
    public IList<string> Columns { get; set; } = [];
}

public sealed record ChooseColumnsInput(string? List, ChosenColumns Choice);

/// <summary>Keeps a person's columns of a list.</summary>
public sealed class ChooseColumns(AppDb appDb, Saving saving)
{
    private const int MostColumns = 40;
    private const int LongestKey = 24;

    public async Task<Outcome<ChosenColumns>> RunAsync(ChooseColumnsInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "choose columns") is { } forbidden)
        {
            return forbidden;
        }

        if (!ViewQuery.IsList(input.List))
        {
            return Refusal.Invalid(new FieldError(nameof(input.List), "Say which list, such as organisations."));
        }

        var keys = (input.Choice.Columns ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > MostColumns || keys.Any(k => k is not { Length: > 0 and <= LongestKey } || !k.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            return Refusal.Invalid(new FieldError(nameof(ChosenColumns.Columns), "These are no keys of columns."));
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var row = await db.Set<ListColumns>().SingleOrDefaultAsync(c => c.UserId == actor.UserId && c.List == input.List, ct);
        if (row is null)
        {
            row = ListColumns.Of(actor.WorkspaceId, actor.UserId, input.List!);
            db.Add(row);
        }

        row.Choose(string.Join(',', keys));
        return await saving.TrySaveAsync(db, "choice of columns", "You have chosen columns in another window just now. Look at the list again.", ct: ct)
            is { } refusal ? refusal : new ChosenColumns { Columns = keys };
    }
}
