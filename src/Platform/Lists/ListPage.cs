namespace Entente.Platform.Lists;

/// <summary>What a list is asked for. Every list takes the same.</summary>
/// <param name="Search">Words to find; empty: all.</param>
/// <param name="Sort">A sort of the list by name; a leading minus turns it round; empty: the list's own order.</param>
/// <param name="Cursor">Where to go on, as the page before gave it; empty: at the beginning.</param>
/// <param name="Size">Rows a page, 1 to 200.</param>
public sealed record ListQuery(string? Search = null, string? Sort = null, string? Cursor = null, int Size = ListQuery.DefaultSize)
{
    public const int DefaultSize = 50;

    public const int MaxSize = 200;
}

/// <summary>One page of a list with the cursors of its neighbours; null where there is none.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">The cursor of the next page.</param>
/// <param name="Previous">The cursor of the page before.</param>
/// <param name="Total">How many rows match, counted up to <see cref="CountLimit"/> + 1.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? Next, string? Previous, int Total)
{
    /// <summary>Counting stops here: nobody pages through more, and counting millions is slow.</summary>
    public const int CountLimit = 10_000;

    /// <summary>The count in words: "312", or "more than 10,000".</summary>
    public string TotalInWords => Total > CountLimit ? "more than 10,000" : Total.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    public ListPage<TOther> Select<TOther>(Func<T, TOther> map) => new([.. Items.Select(map)], Next, Previous, Total);
}
