using Entente.Platform.Search;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>A pattern in the language of FTS5: without positions, so that a fragment is all of its trigrams.</summary>
internal static class SqliteMatch
{
    public static string Of(SearchPattern pattern) => string.Join(" AND ", pattern.Terms.Select(
        term => $"({string.Join(" OR ", term.Select(alternative => $"({string.Join(" AND ", Trigrams(alternative))})"))})"));

    private static IEnumerable<string> Trigrams(IReadOnlyList<string> fragments) =>
        fragments.SelectMany(Trigrams).Distinct(StringComparer.Ordinal);

    /// <summary>Words are letters and digits, so nothing in them means anything to FTS5 between quotation marks.</summary>
    private static IEnumerable<string> Trigrams(string fragment)
    {
        var runes = fragment.EnumerateRunes().ToList();
        for (var at = 0; at + SearchPattern.Trigram <= runes.Count; at++)
        {
            yield return $"\"{runes[at]}{runes[at + 1]}{runes[at + 2]}\"";
        }
    }
}
