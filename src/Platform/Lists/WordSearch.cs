using System.Linq.Expressions;

namespace Entente.Platform.Lists;

/// <summary>Finds rows by words, without regard to case and diacritics.</summary>
public static class WordSearch
{
    /// <summary>More words than this do not narrow a search, they only make it slow.</summary>
    private const int MostWords = 10;

    private const int LongestSearch = 200;

    /// <summary>
    /// The rows in whose folded search text all <paramref name="words"/> occur, in any order; all rows without words.
    /// </summary>
    public static IQueryable<TRow> Containing<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, string>> searchText, string? words)
    {
        var folded = FoldedText.Of(words is { Length: > LongestSearch } ? words[..LongestSearch] : words);
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords))
        {
            Expression<Func<string>> value = () => word;
            var contains = Expression.Call(searchText.Body, nameof(string.Contains), null, value.Body);
            rows = rows.Where(Expression.Lambda<Func<TRow, bool>>(contains, searchText.Parameters));
        }

        return rows;
    }
}
