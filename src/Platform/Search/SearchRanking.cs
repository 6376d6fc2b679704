namespace Entente.Platform.Search;

/// <summary>How well a record answers a search. The same on both engines, so that they give the same order.</summary>
internal static class SearchRanking
{
    private const int ExactName = 0;
    private const int NameBegins = 1;
    private const int WordsOfNameBegin = 2;
    private const int InName = 3;
    private const int WordsBegin = 4;
    private const int InText = 5;
    private const int Resembles = 6;

    /// <summary>From here on the words are not there as they were typed.</summary>
    public const int FirstGuess = Resembles;

    /// <summary>The rank, smaller is better; null when the record does not answer the search.</summary>
    public static int? Of(SearchRow row, IReadOnlyList<string> words)
    {
        var phrase = string.Join(' ', words);
        if (row.Name.StartsWith(phrase, StringComparison.Ordinal))
        {
            return row.Name.Length == phrase.Length ? ExactName : NameBegins;
        }

        var (name, text) = ($" {row.Name} ", $" {row.Text} ");
        return All(words, w => Begins(name, w)) ? WordsOfNameBegin
            : All(words, w => name.Contains(w, StringComparison.Ordinal)) ? InName
            : All(words, w => Begins(text, w)) ? WordsBegin
            : All(words, w => text.Contains(w, StringComparison.Ordinal)) ? InText
            : Errors(row, words) is { } errors ? Resembles + errors : null;
    }

    private static bool All(IReadOnlyList<string> words, Func<string, bool> holds) => words.All(holds);

    private static bool Begins(string padded, string word) => padded.Contains(" " + word, StringComparison.Ordinal);

    /// <summary>How many typing errors there are between the searched words and the record's; null when too many.</summary>
    private static int? Errors(SearchRow row, IReadOnlyList<string> words)
    {
        var of = row.Text.Split(' ');
        var sum = 0;
        foreach (var word in words)
        {
            var most = TypingErrors.Allowed(word);
            var fewest = of.Min(w => w.StartsWith(word, StringComparison.Ordinal) ? 0 : TypingErrors.Between(word, w, most));
            if (fewest > most)
            {
                return null;
            }

            sum += fewest;
        }

        return sum;
    }
}
